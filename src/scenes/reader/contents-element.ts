import { spread } from '../../charts/shared/spread.ts';
import { nextFrame } from '../../scroll/next-frame.ts';
import { watchScroll } from '../../scroll/watch-scroll.ts';
import { listener } from '../dom/listener.ts';

const WIDE = '(min-width: 64rem)';

/**
 * The needle moves by its own width, in pixels, and not while the page flies: driven by the scroll itself, or
 * moved in every frame, it has style, layers and paint made anew in each.
 */
const A_STEP = 4;

/**
 * The tape measure. It is a real scale: each chapter's number sits where the chapter begins in the
 * page, or as near as it can be pressed, and the needle where the reader is.
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

    /** The height of the whole page, in pixels; as long as none is known, the needle stands at its beginning. */
    let height = Infinity;
    const whole = () => height - window.innerHeight;
    const needle = this.querySelector<HTMLElement>('.needle')!;
    let steps = 1;
    let at = 0;
    const read = (top: number) => {
      const next = Math.round(Math.min(1, Math.max(0, top / whole())) * steps) / steps;
      if (next === at) return undefined;
      return () => {
        at = next;
        needle.style.setProperty('--read', String(at));
      };
    };
    const list = this.querySelector('ol')!;
    const scale = () => {
      height = document.documentElement.scrollHeight;
      // Its box says which way it lies: who asks the media query in a frame hears of no change of it.
      const { clientWidth, clientHeight } = needle.parentElement!;
      steps = Math.round(Math.max(clientWidth, clientHeight) / A_STEP);
      const end = whole();
      const tops = chapters.map((chapter) => chapter.getBoundingClientRect().top + window.scrollY);
      const each = links[0]!.offsetHeight / list.clientHeight || 0;
      const places = tops.map((top) => top / end);
      // No farther from the chapter than the numbers need to lie apart.
      spread(places, each, 0, 1).forEach((place, index) => {
        links[index]!.style.setProperty('--at', String(place));
      });
      list.dataset.scaled = '';
      read(window.scrollY)?.();
    };
    const unwatch = watchScroll({ look: read });
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
      unwatch();
      sizes.disconnect();
      seen.disconnect();
    };
  }

  disconnectedCallback(): void {
    this.#stop();
  }
}
