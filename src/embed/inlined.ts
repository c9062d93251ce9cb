/** Reads what the page brings along as JSON. */
export function inlined(id: string): unknown {
  return JSON.parse(document.getElementById(id)!.textContent);
}
