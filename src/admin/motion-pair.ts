/** Two frames of the same scene, one for readers who are spared motion, turned together step by step. */
class MotionPair extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-turn]'))
      button.addEventListener('click', () => this.#turn(button.dataset.turn!));
  }

  #turn(action: string): void {
    if (action === 'start') this.#start();
    else
      for (const { contentDocument, contentWindow } of this.#frames) {
        const scene = contentDocument?.querySelector(`[data-scene="${this.dataset.scene!}"]`);
        const top = scene?.getBoundingClientRect().top ?? 0;
        contentWindow?.scrollBy({ top, behavior: 'instant' });
        scene?.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click();
      }
  }

  #start(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-turn], .frames'))
      part.hidden = part.dataset.turn === 'start';
    for (const frame of this.#frames) {
      frame.addEventListener('load', () => {
        const inner = frame.contentWindow!;
        if ('still' in frame.dataset) spareMotion(inner);
      });
      frame.src = this.dataset.story!;
    }
  }

  get #frames(): HTMLIFrameElement[] {
    return [...this.querySelectorAll('iframe')];
  }
}

/** Answers in a frame as for a reader who is spared motion; the story asks anew at every turn. */
function spareMotion(inner: Window): void {
  const asked = inner.matchMedia.bind(inner);
  inner.matchMedia = (query) =>
    query.includes('prefers-reduced-motion') ? asked('all') : asked(query);
}

customElements.define('mtm-motion-pair', MotionPair);
