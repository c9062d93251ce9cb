/**
 * Does what popovers do by themselves, where the browser has none: the keyboard opens the meaning of
 * a word by coming to it, a press opens and closes it, and so do a press elsewhere and Escape.
 */
export function layTermsOver(): void {
  const terms = [...document.querySelectorAll<HTMLElement>('.term')];
  const close = (but: HTMLElement | null) => {
    for (const term of terms) if (term !== but) meaningOf(term).hidden = true;
  };
  for (const term of terms) {
    const meaning = meaningOf(term);
    meaning.removeAttribute('popover');
    meaning.classList.add('laid-over');
    term.setAttribute('aria-describedby', meaning.id);
  }
  close(null);
  document.addEventListener('focusin', ({ target }) => {
    const term = target as HTMLElement;
    // A pointer's focus comes before its click, which would close again what opened here.
    if (term.matches('.term:focus-visible')) meaningOf(term).hidden = false;
  });
  document.addEventListener('focusout', () => {
    close(null);
  });
  document.addEventListener('click', ({ target }) => {
    const pressed = (target as Element).closest<HTMLElement>('.term');
    if (!(target as Element).closest('.meaning')) close(pressed);
    if (pressed) meaningOf(pressed).hidden = !meaningOf(pressed).hidden;
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close(null);
  });
}

const meaningOf = (term: HTMLElement) =>
  document.getElementById(term.getAttribute('popovertarget')!)!;
