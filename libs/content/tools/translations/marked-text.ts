import { markOf, untouchablePartsOf, withoutMarks } from './marks';

/** Puts together the text of a segment, with marks for what is to stay. */
export class MarkedText {
  readonly sources = new Map<string, string>();
  readonly #pieces: string[] = [];
  #marks = 0;

  get text(): string {
    return this.#pieces.join('');
  }

  /** Whether there is anything to translate. */
  get isWorded(): boolean {
    return /\p{L}/u.test(withoutMarks(this.text));
  }

  /** What is written without tags. @param decode what words of it say */
  write(source: string, decode: (words: string) => string = (words) => words): void {
    for (const { text, isKept } of untouchablePartsOf(source)) {
      if (isKept) this.keep(text);
      else this.#pieces.push(decode(text));
    }
  }

  keep(source: string): void {
    if (source !== '') this.#put(markOf((this.#marks += 1)), source);
  }

  /** Begins what stands between two tags. @returns how it is ended */
  open(source: string): (source: string) => void {
    const number = (this.#marks += 1);
    this.#put(markOf(number), source);
    return (closing) => {
      this.#put(markOf(number, 'closing'), closing);
    };
  }

  #put(mark: string, source: string): void {
    this.sources.set(mark, source);
    this.#pieces.push(mark);
  }
}
