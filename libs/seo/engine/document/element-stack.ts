import { traitsOf } from './elements';

/** What is known of an open element, as bits. */
const BLOCK = 1;
const NON_PROSE = 2;
const OMITTED = 4;

/** The elements open at one point of the content. Every operation is constant time, amortised over the document. */
export class ElementStack {
  private readonly names: string[] = [];
  private readonly flags: number[] = [];
  private readonly blocks: string[] = [];
  private readonly headingLevels: number[] = [];
  private readonly openCounts = new Map<string, number>();
  private nonProseDepth = 0;
  private omittedDepth = 0;

  /** `omits` names what text counts as passed over. */
  constructor(private readonly omits: 'isOmitted' | 'isHidden' = 'isOmitted') {}

  /** Whether text here is prose, and not code, a quotation or hidden. */
  get isProse(): boolean {
    return this.nonProseDepth === 0;
  }

  /** Whether text here is passed over even where it is read together with its markup. */
  get isOmitted(): boolean {
    return this.omittedDepth > 0;
  }

  /** Whether what stands directly here is in no paragraph, heading or inline element, so that mere white space parts it. */
  get isLoose(): boolean {
    const innermost = this.names.at(-1) ?? '';
    return innermost === this.block && innermost !== 'p' && this.headingLevel === 0;
  }

  /** The innermost open block element, or an empty string. */
  get block(): string {
    return this.blocks.at(-1) ?? '';
  }

  /** 1-6 when that is a heading, otherwise 0. */
  get headingLevel(): number {
    return this.headingLevels.at(-1) ?? 0;
  }

  isOpen(name: string): boolean {
    return (this.openCounts.get(name) ?? 0) > 0;
  }

  /** `isGenerated` for an element whose text must not count although its name would. */
  open(name: string, isGenerated = false, element = traitsOf(name)): void {
    this.names.push(name);
    this.openCounts.set(name, (this.openCounts.get(name) ?? 0) + 1);
    let flags = 0;
    if (element.isBlock) {
      flags |= BLOCK;
      this.blocks.push(name);
      this.headingLevels.push(element.headingLevel);
    }
    if (element.isNonProse || isGenerated) {
      flags |= NON_PROSE;
      this.nonProseDepth += 1;
    }
    if (element[this.omits] || isGenerated) {
      flags |= OMITTED;
      this.omittedDepth += 1;
    }
    this.flags.push(flags);
  }

  /** Closes the innermost element of that name and all inside it; a stray end tag is ignored. */
  close(name: string): void {
    if (!this.isOpen(name)) return;
    for (let last = this.pop(); last !== name && last !== undefined; last = this.pop());
  }

  private pop(): string | undefined {
    const name = this.names.pop();
    if (name === undefined) return undefined;
    const flags = this.flags.pop() ?? 0;
    this.openCounts.set(name, (this.openCounts.get(name) ?? 1) - 1);
    if ((flags & BLOCK) !== 0) {
      this.blocks.pop();
      this.headingLevels.pop();
    }
    if ((flags & NON_PROSE) !== 0) this.nonProseDepth -= 1;
    if ((flags & OMITTED) !== 0) this.omittedDepth -= 1;
    return name;
  }
}
