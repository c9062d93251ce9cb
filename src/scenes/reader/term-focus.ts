/** Opens the meaning of a word when the keyboard comes to it; a tap or a click opens it without help. */
function openTermsOnFocus(): void {
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

/** Lets the words of a page say what they mean, in browsers of before 2024 by code of their own. */
export function openTerms(): void {
  if ('showPopover' in HTMLElement.prototype) openTermsOnFocus();
  else void import('./terms-laid-over.ts').then(({ layTermsOver }) => layTermsOver());
}

const meaningOf = (term: HTMLElement) =>
  document.getElementById(term.getAttribute('popovertarget')!)!;
