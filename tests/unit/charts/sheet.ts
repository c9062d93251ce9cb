/**
 * As much of an element as drawing needs. A document for servers takes a hundred times as long, and
 * every way from one state to another is thousands of pictures.
 */
export class Sheet {
  readonly localName: string;
  readonly children: Sheet[] = [];
  readonly #attributes = new Map<string, string>();
  parentNode: Sheet | null = null;
  textContent = '';

  constructor(name: string) {
    this.localName = name;
  }

  get ownerDocument() {
    return { createElementNS: (_: string, name: string) => new Sheet(name) };
  }
  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }
  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(name, String(value));
  }
  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }
  insertBefore(child: Sheet, next: Sheet | null): Sheet {
    if (child.parentNode) child.remove();
    this.children.splice(next ? this.children.indexOf(next) : this.children.length, 0, child);
    child.parentNode = this;
    return child;
  }
  appendChild(child: Sheet): Sheet {
    return this.insertBefore(child, null);
  }
  remove(): void {
    const { children } = this.parentNode!;
    children.splice(children.indexOf(this), 1);
    this.parentNode = null;
  }
  get firstElementChild(): Sheet | null {
    return this.children[0] ?? null;
  }
  get nextElementSibling(): Sheet | null {
    const { children } = this.parentNode!;
    return children[children.indexOf(this) + 1] ?? null;
  }
  /** What it is: its name, all its attributes, and its words. */
  get print(): string {
    const attributes = [...this.#attributes].map(([name, value]) => `${name}="${value}"`).sort();
    return `<${this.localName} ${attributes.join(' ')}>${this.textContent}`;
  }
}
