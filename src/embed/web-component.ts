import { frameStyle } from '../charts/embed-frame.ts';
import { LEVERS } from '../model/levers.ts';

/** Parameters of an embed's address that are attributes here, every lever among them. */
const ASKED = [
  ...['step', 'theme', 'lang', 'title', 'controls', 'shows', 'job'],
  ...LEVERS.map(({ id }) => id),
];

/** Attributes lose their capitals, parameters do not. */
const ATTRIBUTES = ['chart', 'version', 'query', ...ASKED.map((name) => name.toLowerCase())];

/** Where this script was loaded from: the embeds lie beside it. */
const here = new URL('.', (document.currentScript as HTMLScriptElement).src);

/**
 * `<made-to-measure chart="gap" step="gap.4" speed="1.2">`: a chart of the story on anybody's page,
 * as high as what it holds. `version` pins it to a release; `query` adds any other parameter.
 */
class MadeToMeasure extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES;
  #frame: HTMLIFrameElement | null = null;

  handleEvent({ source, data }: MessageEvent<unknown>): void {
    if (source !== this.#frame?.contentWindow || typeof data !== 'object' || data === null) return;
    const { type, height } = data as Record<string, unknown>;
    if (type === 'embed-size' && typeof height === 'number')
      this.#frame.style.cssText = `width:100%;border:0;display:block;height:${height}px`;
  }

  connectedCallback(): void {
    this.#frame = document.createElement('iframe');
    this.#frame.style.cssText = frameStyle({ tapes: 0 });
    this.#frame.loading = 'lazy';
    this.style.display = 'block';
    this.replaceChildren(this.#frame);
    window.addEventListener('message', this);
    this.#show();
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this);
    this.#frame = null;
  }

  attributeChangedCallback(): void {
    this.#show();
  }

  #show(): void {
    if (!this.#frame) return;
    const chart = this.getAttribute('chart') ?? '';
    const asked = new URLSearchParams(this.getAttribute('query') ?? '');
    for (const name of ASKED) {
      const value = this.getAttribute(name);
      if (value !== null) asked.set(name, value);
    }
    const version = this.getAttribute('version');
    const folder = version ? `v/${encodeURIComponent(version)}` : 'embed';
    const address = new URL(`${folder}/${encodeURIComponent(chart)}/`, here);
    address.search = asked.toString();
    this.#frame.title = this.getAttribute('label') ?? chart;
    if (this.#frame.src !== address.href) this.#frame.src = address.href;
  }
}

customElements.define('made-to-measure', MadeToMeasure);
