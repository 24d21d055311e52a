import { markOf } from '../translations/marks';
import type { KeptPart, ShownPassage, Slot } from './shown-passage';

/** Puts together what a model is shown of a passage. What is kept in a row, with white space alone between, is one mark. */
export class ShownHtml {
  readonly #pieces: string[] = [];
  readonly #kept: KeptPart[] = [];
  readonly #slots: Slot[] = [];
  /** Where the last kept part stood, as long as nothing has come after it. */
  #row: { start: number; end: number } | null = null;

  get result(): Omit<ShownPassage, 'isInline'> {
    return { html: this.#pieces.join('').trim(), kept: this.#kept, slots: this.#slots };
  }

  tag(html: string): void {
    this.#row = null;
    this.#pieces.push(html);
  }

  slot(start: number, end: number): void {
    this.#slots.push({ start, end });
  }

  keepInline(source: string): void {
    if (source === '') return;
    this.#row = null;
    this.#kept.push({ source, place: 'inline' });
    this.#pieces.push(markOf(this.#kept.length));
  }

  keepBlock(passage: string, start: number, end: number): void {
    if (passage.slice(start, end).trim() === '') return;
    if (this.#row && passage.slice(this.#row.end, start).trim() === '') {
      this.#row = { start: this.#row.start, end };
      this.#kept.pop();
    } else {
      this.#row = { start, end };
      this.#pieces.push(`\n${markOf(this.#kept.length + 1)}\n`);
    }
    this.#kept.push({ source: passage.slice(this.#row.start, this.#row.end), place: 'block' });
  }
}
