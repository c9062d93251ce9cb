import type { Choices } from '../../state/choices.ts';
import { addressOf, showAddressOf } from '../../state/address.ts';

/** Puts a link to a setting on the clipboard; where that is refused, in the address bar. */
export async function copyLink(choices: Choices, place: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(addressOf(choices, place));
    return true;
  } catch {
    showAddressOf(choices, place);
    return false;
  }
}

/** Hands the link to the system's share sheet. Thinking better of it is no mistake. */
export function shareLink(choices: Choices, place: string, title: string, text: string): void {
  navigator.share({ title, text, url: addressOf(choices, place) }).catch(() => undefined);
}
