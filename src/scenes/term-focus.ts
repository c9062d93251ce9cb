/** Before 2024 not every browser had popovers: there the page shows and hides meanings itself. */
const HAS_POPOVERS = 'showPopover' in HTMLElement.prototype;

/** Opens the meaning of a word when the keyboard comes to it; a tap or a click opens it without help. */
export function openTermsOnFocus(): void {
  document.addEventListener('focusin', ({ target }) => {
    const term = target as HTMLElement;
    // A pointer's focus comes before its click, which would close again what opened here.
    if (term.matches('.term:focus-visible')) show(term, true);
  });
  document.addEventListener('focusout', ({ target }) => {
    const term = target as HTMLElement;
    if (term.matches('.term')) show(term, false);
  });
  if (!HAS_POPOVERS) openTermsOnPress();
}

/** What a popover does by itself: a press opens and closes it, and so do a press elsewhere and Escape. */
function openTermsOnPress(): void {
  const terms = [...document.querySelectorAll<HTMLElement>('.term')];
  const close = (but: HTMLElement | null) => {
    for (const term of terms) if (term !== but) show(term, false);
  };
  close(null);
  document.addEventListener('click', ({ target }) => {
    const pressed = (target as Element).closest<HTMLElement>('.term');
    if (!(target as Element).closest('.meaning')) close(pressed);
    if (pressed) show(pressed, meaningOf(pressed).hidden);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close(null);
  });
}

function show(term: HTMLElement, open: boolean): void {
  const meaning = meaningOf(term);
  if (!HAS_POPOVERS) {
    meaning.removeAttribute('popover');
    meaning.hidden = !open;
    meaning.classList.add('laid-over');
    term.setAttribute('aria-describedby', meaning.id);
  } else if (open) meaning.showPopover();
  else meaning.hidePopover();
}

const meaningOf = (term: HTMLElement) =>
  document.getElementById(term.getAttribute('popovertarget')!)!;
