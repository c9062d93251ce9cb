import type * as page from '../../scenes/page/page-model.ts';

/** None: this embed's chart asks the model nothing, and so does not bring it along. */
export const pageModel: typeof page.pageModel = () =>
  Promise.reject(new Error('This chart asks the model nothing.'));
