/** Opens the meaning of a word when the keyboard comes to it; a tap or a click opens it without help. */
export function openTermsOnFocus(): void {
  document.addEventListener('focusin', ({ target }) => {
    const term = target as HTMLElement;
    // A pointer's focus comes before its click, which would close again what opened here.
    if (term.matches('.term:focus-visible')) meaningOf(term).showPopover();
  });
  document.addEventListener('focusout', ({ target }) => {
    const term = target as HTMLElement;
    if (term.matches('.term')) meaningOf(term).hidePopover();
  });
}

const meaningOf = (term: HTMLElement) =>
  document.getElementById(term.getAttribute('popovertarget')!)!;
