/** Prints an element and nothing else of the page. It is in the page only while it is printed. */
export function printAlone(element: HTMLElement): void {
  const { dataset } = document.documentElement;
  element.classList.add('printed');
  document.body.append(element);
  dataset.printing = '';
  window.addEventListener(
    'afterprint',
    () => {
      element.remove();
      delete dataset.printing;
    },
    { once: true },
  );
  window.print();
}
