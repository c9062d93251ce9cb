/** None: a worker is a file of its own, and an embed is one file. */
export function paintWorker(): null {
  return null;
}
