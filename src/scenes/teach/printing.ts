/* A lesson on paper. What is folded away is printed only where it is open, in browsers that cannot print it closed. */
for (const button of document.querySelectorAll('main [data-action=print]'))
  button.addEventListener('click', () => {
    window.print();
  });

let opened: HTMLDetailsElement[] = [];
window.addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
  for (const one of opened) one.open = true;
});
window.addEventListener('afterprint', () => {
  for (const one of opened) one.open = false;
});
