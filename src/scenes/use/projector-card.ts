import { button } from '../dom/button.ts';
import { make } from '../dom/make.ts';
import { shape } from '../dom/shape.ts';
import { drawQr } from './draw-qr.ts';

/** Nobody types more letters than this off a wall. */
const LONGEST_TYPED = 160;

/**
 * Shows a link over the whole window, for a class to scan off the wall: what it leads to, its QR code, and
 * the address for those who type. Closed, the focus is where it was.
 */
export function showProjectorCard(title: string, link: string, close: string): void {
  const code = shape('svg', { class: 'use-card-qr', 'aria-hidden': 'true' });
  drawQr(code, link);
  const dialog = make('dialog', { class: 'use-card', 'aria-labelledby': 'use-card-title' });
  const typed = link.length > LONGEST_TYPED ? '' : link.replace(/^https?:\/\//, '');
  dialog.append(
    make('h2', { id: 'use-card-title' }, title),
    code,
    make('p', {}, typed),
    button(close, { 'data-action': 'close-card' }, () => {
      dialog.close();
    }),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}
