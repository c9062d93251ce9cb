import { query } from '../../../state/address.ts';
import { writePlan, type LessonPlan } from '../../../state/lesson-plan.ts';

/** The most letters of a link whose code a phone still reads from paper. */
const LONGEST_CODE = 1200;

/** Has the codes on a student’s sheet lead where they should: to this class, and to what its teacher changed. */
export function leadCodes(plan: LessonPlan | undefined): void {
  const changed = plan ? `#${writePlan(plan)}` : '';
  const codes = document.querySelectorAll<HTMLAnchorElement>('.sheet-head .code, .waits .code');
  for (const own of codes) {
    if (query() || changed || own.hash) own.setAttribute('href', own.pathname + query() + changed);
    own.hidden = own.href.length > LONGEST_CODE;
  }
  if (document.querySelector('.code[href^="/"]'))
    void import('../draw-codes.ts').then(({ drawCodes }) => {
      drawCodes();
    });
}
