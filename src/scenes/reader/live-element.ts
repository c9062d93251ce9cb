import { liveText, type LiveId } from '../../model/live.ts';
import { choices } from '../page/page-choices.ts';
import { pageModel } from '../page/page-model.ts';

/** Puts the values of the setting in the address beside the equations; without one, the build's stay. */
export class LiveElement extends HTMLElement {
  connectedCallback(): void {
    const { levers, parameters } = choices.get();
    if (Object.keys(levers).length + Object.keys(parameters).length === 0) return;
    const scenario = { levers, parameters };
    // Offline the standard values stay, and the line above says whose they are.
    pageModel().then(
      (forecast) => {
        const { outcomes } = forecast(scenario);
        for (const value of this.querySelectorAll<HTMLElement>('[data-live]'))
          value.textContent = liveText(value.dataset.live as LiveId, outcomes, scenario);
        this.querySelector('[data-standing]')!.textContent = this.dataset.moved!;
      },
      () => undefined,
    );
  }
}
