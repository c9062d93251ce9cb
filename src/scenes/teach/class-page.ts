import { ClassElement } from './class-element.ts';

customElements.define('mtm-class', ClassElement);
