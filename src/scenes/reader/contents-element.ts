import { nextFrame } from '../../scroll/next-frame.ts';
import { listener } from '../dom/listener.ts';

const WIDE = '(min-width: 64rem)';

/**
 * The tape measure. It is a real scale: each chapter's number sits where the chapter begins in the
 * page, and the needle where the reader is.
 */
export class ContentsElement extends HTMLElement {
  #stop = () => {};

  connectedCallback(): void {
    const details = this.querySelector('details')!;
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a')];
    const chapters = links.map((link) => document.getElementById(link.hash.slice(1))!);
    const abort = new AbortController();
    const on = listener(abort.signal);

    const wide = window.matchMedia(WIDE);
    const unroll = () => {
      details.open = wide.matches;
    };
    unroll();
    on(wide, 'change', unroll);
    on(details, 'click', ({ target }) => {
      if (!wide.matches && (target as Element).closest('a')) details.open = false;
    });

    const whole = () => document.documentElement.scrollHeight - window.innerHeight;
    const scale = () => {
      const end = whole();
      chapters.forEach((chapter, index) => {
        const top = chapter.getBoundingClientRect().top + window.scrollY;
        links[index]!.style.setProperty('--at', String(Math.min(1, top / end)));
      });
    };
    const read = () => {
      this.style.setProperty('--read', String(window.scrollY / whole()));
    };
    if (!CSS.supports('animation-timeline: scroll(root)'))
      on(window, 'scroll', read, { passive: true });
    // In a frame of its own: what it sets would else be told to it again in this one.
    const sizes = new ResizeObserver(() => nextFrame(scale));
    sizes.observe(document.body);

    // The chapter whose head has passed the middle of the screen is the one being read.
    const seen = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const link = links[chapters.indexOf(target as HTMLElement)]!;
          if (isIntersecting) link.setAttribute('aria-current', 'true');
          else link.removeAttribute('aria-current');
        }
      },
      { rootMargin: '-50% 0px -50% 0px' },
    );
    for (const chapter of chapters) seen.observe(chapter);
    this.#stop = () => {
      abort.abort();
      sizes.disconnect();
      seen.disconnect();
    };
  }

  disconnectedCallback(): void {
    this.#stop();
  }
}
