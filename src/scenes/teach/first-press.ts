/**
 * Lets a press inside an element whose code is still on its way wait for it, so that the first press counts.
 * Of several the last does.
 * @param name that of the element, such as `mtm-package`
 */
export function keepFirstPress(name: string): void {
  let pressed: HTMLElement | null = null;
  const hear = ({ target }: Event) => {
    pressed = (target as Element).closest<HTMLElement>(`${name} button`) ?? pressed;
  };
  document.addEventListener('click', hear);
  void customElements.whenDefined(name).then(() => {
    document.removeEventListener('click', hear);
    pressed?.click();
  });
}
