import type { AnswerListener } from './overheard-gateway';
import { VisibleTextReader } from './visible-text-reader';

/** A stretch of an answer as a reader will read it, without markup: to be shown as text while the rest comes, and never as HTML. */
export interface HeardText {
  /** Counted from 1. An answer with a fault is asked for again: with a higher number the text begins anew. */
  readonly attempt: number;
  readonly text: string;
}

/** Makes readable text of answers as they come. @param format of the answers */
export class TextListener implements AnswerListener {
  #attempt = 0;
  #reader: Pick<VisibleTextReader, 'read'> = new VisibleTextReader();

  constructor(
    private readonly format: 'text' | 'html',
    private readonly tell: (heard: HeardText) => void,
  ) {}

  begin(): void {
    this.#attempt += 1;
    this.#reader = this.format === 'html' ? new VisibleTextReader() : { read: (piece) => piece };
  }

  hear(piece: string): void {
    const text = this.#reader.read(piece);
    if (text !== '') this.tell({ attempt: this.#attempt, text });
  }
}
