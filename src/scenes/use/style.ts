import { make } from '../dom/make.ts';
import address from '../../styles/use.css?url';

let asked: Promise<void> | null = null;

/**
 * Puts the dialog's style into the page, where what few open is not at first.
 * @throws when it cannot be had; it is asked for again the next time
 */
export function useStyle(): Promise<void> {
  asked ??= new Promise<void>((resolve, reject) => {
    const link = make('link', { rel: 'stylesheet', href: address });
    link.onload = () => {
      resolve();
    };
    link.onerror = () => {
      link.remove();
      asked = null;
      reject(new Error('The style of the dialog cannot be had.'));
    };
    document.head.append(link);
  });
  return asked;
}
