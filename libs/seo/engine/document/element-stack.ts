import { BLOCK_ELEMENTS, NON_PROSE_ELEMENTS } from './elements';

/** The elements open at one point of the content. Every operation is constant time, amortised over the document. */
export class ElementStack {
  private readonly names: string[] = [];
  private readonly prose: boolean[] = [];
  private readonly blocks: string[] = [];
  private readonly openCounts = new Map<string, number>();
  private nonProseDepth = 0;

  /** Whether text here is prose, and not code, a quotation or hidden. */
  get isProse(): boolean {
    return this.nonProseDepth === 0;
  }

  /** The innermost open block element, or an empty string. */
  get block(): string {
    return this.blocks.at(-1) ?? '';
  }

  isOpen(name: string): boolean {
    return (this.openCounts.get(name) ?? 0) > 0;
  }

  /** `isProse` is false for an element whose text must not count although its name would. */
  open(name: string, isProse = true): void {
    this.names.push(name);
    this.prose.push(isProse && !NON_PROSE_ELEMENTS.has(name));
    this.openCounts.set(name, (this.openCounts.get(name) ?? 0) + 1);
    if (BLOCK_ELEMENTS.has(name)) this.blocks.push(name);
    if (this.prose.at(-1) === false) this.nonProseDepth += 1;
  }

  /** Closes the innermost element of that name and all inside it; a stray end tag is ignored. */
  close(name: string): void {
    if (!this.isOpen(name)) return;
    for (let last = this.pop(); last !== name && last !== undefined; last = this.pop());
  }

  private pop(): string | undefined {
    const name = this.names.pop();
    if (name === undefined) return undefined;
    this.openCounts.set(name, (this.openCounts.get(name) ?? 1) - 1);
    if (BLOCK_ELEMENTS.has(name)) this.blocks.pop();
    if (this.prose.pop() === false) this.nonProseDepth -= 1;
    return name;
  }
}
