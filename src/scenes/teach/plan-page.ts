import { PlanElement } from './plan/plan-element.ts';

customElements.define('mtm-plan', PlanElement);
