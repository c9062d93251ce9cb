/**
 * What readers get that is newer than the oldest browsers the site is built for, by its path in MDN's
 * data, and how it is done without. Whatever is not here must not be used; what is no longer used
 * must not stay.
 */
export const GUARDED: Record<string, string> = {
  // Scripts. Each is taken away in `tests/e2e/older.spec.ts`.
  'api.HTMLElement.showPopover':
    'asked for first; meanings of words are laid over by `terms-laid-over.ts`',
  'api.HTMLElement.hidePopover': 'as above',
  'api.HTMLCanvasElement.transferControlToOffscreen': 'asked for first; the page paints for itself',
  'api.Navigator.share': 'asked for first; the button is not there',
  'api.Clipboard.write':
    'caught: it is said that the browser would not copy, and the button beside it copies the link',
  'api.ClipboardItem': 'as above',
  'api.HTMLIFrameElement.loading': 'frames load at once',

  // Markup
  'html.global_attributes.popover':
    'meanings stand at the end of the page until a script lays them over',
  'html.elements.button.popovertarget': '`terms-laid-over.ts` hears the press',
  'html.elements.iframe.loading': 'frames load at once',
  'html.global_attributes.autocapitalize': 'a keyboard begins with a capital; answers are the same',

  // Styles: the choice of verdicts and of paper is not offered, two rules of editors' pages are missed
  'css.selectors.has': 'behind @supports in `claims.css`, `handout.css` and `embed.css`',
  // Rooms
  'css.at-rules.container': 'levers and picture of a workbench in turns stand one above the other',
  'css.properties.container': 'as above',
  'css.properties.container.inline-size': 'as above',
  // Paper
  'css.at-rules.page': 'the browser chooses paper and margins',
  'css.properties.size': 'as above',
  'css.properties.break-after.avoid': 'pages break where they break',
  'css.properties.break-before.avoid': 'as above',
  'css.properties.print-color-adjust': 'a card has no tape along its edge on paper',
  'css.properties.print-color-adjust.exact': 'as above',
  'css.selectors.details-content':
    'closed details stay closed on paper; contents beside a page are unfolded by their script',
  'css.properties.content-visibility': 'as above',
  'css.properties.content-visibility.visible': 'as above',
  // Typefaces that stand in are wider or narrower, and lines break elsewhere while ours is coming
  'css.at-rules.font-face.size-adjust': 'the stand-in has its own width',
  'css.at-rules.font-face.ascent-override': 'the stand-in has its own height',
  'css.at-rules.font-face.descent-override': 'as above',
  'css.at-rules.font-face.line-gap-override': 'as above',
  'css.properties.text-size-adjust': 'with its prefix',
  'css.properties.text-wrap': 'lines break as they come',
  'css.properties.text-wrap.balance': 'as above',
  'css.properties.text-wrap.pretty': 'as above',
  // Scrolling
  'css.properties.overscroll-behavior': 'what is behind a list scrolls on at its end',
  'css.properties.overscroll-behavior.contain': 'as above',
  'css.properties.scrollbar-gutter': 'the page moves by a scrollbar when one comes',
  'css.properties.scrollbar-gutter.auto': 'as above',
  'css.properties.scrollbar-gutter.stable': 'as above',
  'css.properties.orphans': 'on paper a single line of a paragraph may stand at the foot of a page',
  'css.properties.widows': 'on paper a single line of a paragraph may stand at the head of a page',
  // Looks and speed
  'css.at-rules.media.forced-colors': 'Safari has no forced colours',
  'css.properties.forced-color-adjust': 'as above',
  'css.properties.forced-color-adjust.none': 'as above',
  'css.at-rules.property': 'styles are worked out anew more often',
  'css.properties.contain.style': 'as above',
  'css.properties.accent-color': 'a box that is ticked has the browser’s colour',
  'css.properties.outline': 'the ring of focus has square corners',
  'css.properties.paint-order': 'for words in a picture it is older',
  'css.selectors.-moz-range-thumb': 'each browser reads its own',
  'css.selectors.-webkit-slider-thumb': 'as above',
};
