import { watchScroll } from '../../scroll/watch-scroll.ts';
import { inTheme, wear, worn } from '../../state/theme.ts';
import type { Theme } from '../../state/themes.ts';
import { listener } from '../dom/listener.ts';

/** What a scroll must come to before the head takes it for a move, in pixels: less is the page coming to rest. */
const SLACK = 24;

/**
 * The head of a page: it goes away while one reads on and comes back at a move upwards; its menu closes
 * as menus do; and it turns the page to the colours that the reader chose, which go along with every link.
 */
export class MastheadElement extends HTMLElement {
  #stop = () => {};

  connectedCallback(): void {
    const abort = new AbortController();
    const on = listener(abort.signal);
    const root = document.documentElement;
    const menu = this.querySelector('details')!;
    let from = window.scrollY;
    const unwatch = watchScroll({
      look: (to) => {
        if (Math.abs(to - from) < SLACK) return undefined;
        const down = to > from;
        from = to;
        const isAway = root.dataset.head === 'away';
        // To ask for its height would have the page laid out in every frame of a scroll.
        if (down && isAway && !menu.open) return undefined;
        const readsOn = down && to > this.offsetHeight;
        const away = !menu.open && (readsOn || this.#isOverPicture());
        if (away === isAway) return undefined;
        return () => {
          if (away) root.dataset.head = 'away';
          else delete root.dataset.head;
        };
      },
      inFlight: true,
    });
    on(document, 'click', ({ target, defaultPrevented }) => {
      const link = (target as Element).closest<HTMLAnchorElement>('a[href]');
      if (link && !defaultPrevented) link.href = inTheme(link.href);
      if (link || !this.contains(target as Element)) menu.open = false;
    });
    on(this, 'keydown', ({ key }) => {
      if (key !== 'Escape' || !menu.open) return;
      menu.open = false;
      this.querySelector('summary')!.focus();
    });
    on(this, 'focusout', ({ relatedTarget }) => {
      if (relatedTarget && !this.contains(relatedTarget as Node)) menu.open = false;
    });
    const check = () => {
      this.querySelector<HTMLInputElement>(`[value=${worn.get().theme}]`)!.checked = true;
      this.#keep.checked = worn.get().kept;
    };
    on(this, 'change', ({ target }) => {
      if (!(target as Element).closest('.themes')) return;
      wear(this.#theme, this.#keep.checked);
      // A browser that keeps nothing leaves the box empty.
      check();
    });
    const unsubscribe = worn.subscribe(check);
    check();
    this.#stop = () => {
      abort.abort();
      unwatch();
      unsubscribe();
    };
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  /** Whether something of a picture is where the head would be; beside the words, a picture keeps room for it. */
  #isOverPicture(): boolean {
    const there = document.elementsFromPoint(window.innerWidth * 0.75, this.offsetHeight / 2);
    return there.some((element) => element.matches('figure *, .still'));
  }

  get #keep(): HTMLInputElement {
    return this.querySelector('[name=keep]')!;
  }

  get #theme(): Theme {
    return this.querySelector<HTMLInputElement>('[name=theme]:checked')!.value as Theme;
  }
}
