import { putStyle } from '../dom/style.ts';
import { once } from '../once.ts';
import address from '../../styles/search.css?url';

/**
 * Puts the search's style into the page.
 * @throws when it cannot be had; it is asked for again the next time
 */
export const searchStyle = once(() => putStyle(address));
