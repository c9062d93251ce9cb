/*
 * A lesson on paper. What is folded away is printed only where it is open, in browsers that do not know
 * how to print it closed; and codes of a build that was not told where it stands are drawn anew.
 */
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

if (document.querySelector('.code[href^="/"]')) void import('./codes.ts');
