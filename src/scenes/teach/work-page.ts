import './printing.ts';
import { WorkElement } from './work/work-element.ts';

if (!('showPopover' in HTMLElement.prototype))
  void import('../reader/terms-laid-over.ts').then(({ layTermsOver }) => layTermsOver());

customElements.define('mtm-work', WorkElement);
