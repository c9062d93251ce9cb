import { escape } from '../../charts/files/escape.ts';
import { frame, type Framed } from '../../charts/embed-frame.ts';
import type { Snippet } from './words.ts';

/** What the snippets of a chart are made of; all addresses are whole. */
export interface Embedded {
  chart: string;
  /** The version of the content it is pinned to. */
  version: string | null;
  title: string;
  /** The address of the embed up to its query. */
  page: string;
  /** As `embedQuery` writes it. */
  query: string;
  /** As `embedAnchor` writes it. */
  anchor: string;
  /** How many tapes stand below the chart. */
  tapes: number;
  /** The address of the web component's script. */
  script: string;
  /** The place in the story. */
  story: string;
}

/** Gives every frame of the page the height that what is in it asks for. */
const LISTENER =
  `addEventListener('message',function(e){if(e.data&&e.data.type==='embed-size')` +
  `document.querySelectorAll('iframe').forEach(function(f){` +
  `if(f.contentWindow===e.source)f.style.height=e.data.height+'px'})})`;

/** What a page's author copies: markup, or an address where a host makes the frame itself. */
export function snippets(of: Embedded): Record<Snippet, string> {
  const { chart, version, title, page, query, anchor, tapes, script, story } = of;
  const framed: Framed = { tapes, pinned: version !== null };
  const src = `${page}?${query}${anchor}`;
  const { step, theme, ...rest } = Object.fromEntries(new URLSearchParams(query));
  const attributes = Object.entries({
    chart,
    version,
    step,
    theme,
    label: title,
    query: new URLSearchParams(rest).toString(),
  })
    .filter(([, value]) => value)
    .map(([key, value]) => ` ${key}="${escape(value!)}"`);
  return {
    frame: frame(framed, src, title),
    address: src,
    auto: `${frame(framed, src, title, 'width:100%;height:700px;border:0')}\n<script>${LISTENER}</script>`,
    element:
      `<script src="${escape(script)}" async></script>\n` +
      `<made-to-measure${attributes.join('')}>` +
      `<a href="${escape(story)}">${escape(title)}</a></made-to-measure>`,
    link: story,
  };
}
