/** Puts what the editor needs beneath its ways in, whenever it shows these. It has no place for words of ours. */
export function showBeforeSignIn(needs: HTMLElement, root: HTMLElement): void {
  const show = () => {
    const ways = root.querySelector('h1 ~ .buttons');
    if (!ways || ways.nextElementSibling === needs) return;
    ways.after(needs);
    needs.hidden = false;
  };
  new MutationObserver(show).observe(root, { childList: true, subtree: true });
}
