import type { Listener } from '../dom/listener.ts';

/**
 * Shows the link of a form over the whole window where that is pressed, for a class to scan off the wall. The
 * code for it is fetched only then; where it cannot be had, the button says so.
 * @param title what the link leads to
 */
export function hearProjector(form: HTMLElement, title: () => string, on: Listener): void {
  const pressed = form.querySelector<HTMLElement>('[data-action=projector]')!;
  const { close, offline } = pressed.dataset;
  on(pressed, 'click', () => {
    const link = form.querySelector<HTMLInputElement>('input[readonly]')!.value;
    Promise.all([import('../use/projector-card.ts'), import('../use/style.ts')])
      .then(async ([{ showProjectorCard }, { useStyle }]) => {
        await useStyle();
        showProjectorCard(title(), link, close!);
      })
      .catch(() => {
        pressed.textContent = offline!;
      });
  });
}
