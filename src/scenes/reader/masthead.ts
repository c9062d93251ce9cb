import { MastheadElement } from './masthead-element.ts';

customElements.define('mtm-masthead', MastheadElement);
