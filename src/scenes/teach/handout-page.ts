import './codes.ts';
import { HandoutElement } from './handout-element.ts';

customElements.define('mtm-handout', HandoutElement);
