import { listener } from '../dom/listener.ts';

const WIDE = '(min-width: 64rem)';
/** All that is above a line near the top of the window has been passed, however far it is. */
const PASSED = '1000000px 0px -70% 0px';

/** The contents of a page of reference: unfolded beside a wide page, with the needle at what is read. */
export class OnThisPageElement extends HTMLElement {
  #stop = () => {};

  connectedCallback(): void {
    const details = this.querySelector('details')!;
    const nav = this.querySelector('nav')!;
    const links = [...this.querySelectorAll('a')];
    const places = links.map((link) => document.getElementById(link.hash.slice(1))!);

    const abort = new AbortController();
    const wide = window.matchMedia(WIDE);
    const unfold = () => {
      details.open = wide.matches;
    };
    unfold();
    listener(abort.signal)(wide, 'change', unfold);

    const passed = new Set<Element>();
    const seen = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) passed.add(target);
          else passed.delete(target);
        const read = places.findLastIndex((place) => passed.has(place));
        for (const link of links) link.removeAttribute('aria-current');
        links[read]?.setAttribute('aria-current', 'true');
        // A list that is longer than the window keeps its needle in sight.
        nav.scrollTop = (links[read]?.offsetTop ?? 0) - nav.clientHeight / 2;
      },
      { rootMargin: PASSED },
    );
    for (const place of places) seen.observe(place);
    this.#stop = () => {
      abort.abort();
      seen.disconnect();
    };
  }

  disconnectedCallback(): void {
    this.#stop();
  }
}
