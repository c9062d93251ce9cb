import { make } from './make.ts';

/**
 * Puts a stylesheet into the page, where what few open is not at first.
 * @throws when it cannot be had
 */
export function putStyle(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = make('link', { rel: 'stylesheet', href: address });
    link.onload = () => {
      resolve();
    };
    link.onerror = () => {
      link.remove();
      reject(new Error(`${address} cannot be had.`));
    };
    document.head.append(link);
  });
}
