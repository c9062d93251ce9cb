import { putStyle } from '../dom/style.ts';
import { once } from '../once.ts';
import address from '../../styles/use.css?url';

/**
 * Puts the dialog's style into the page.
 * @throws when it cannot be had; it is asked for again the next time
 */
export const useStyle = once(() => putStyle(address));
