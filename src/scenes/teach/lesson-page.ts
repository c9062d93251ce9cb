import { defineNear } from '../define-near.ts';

if (!('showPopover' in HTMLElement.prototype))
  void import('../reader/terms-laid-over.ts').then(({ layTermsOver }) => layTermsOver());

defineNear('mtm-package', async () => (await import('./package-element.ts')).PackageElement);
