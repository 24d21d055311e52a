import type { Draft } from '../../domain/draft';
import { splitSentences } from '../../rendering/split-sentences';
import type { Markup } from '../fixes/markup/markup';
import { readMarkup } from '../fixes/markup/read-markup';
import { wordsOf } from '../fixes/text/words';

/** A sentence of the text in its words. */
export interface SentenceProfile {
  readonly text: string;
  /** Comparison forms, in their order. */
  readonly keys: readonly string[];
  readonly isHeading: boolean;
}

/** What guards look at in a draft; each part is worked out when it is first asked for. */
export class TextProfile {
  private knownMarkup: Markup | undefined;
  private knownSentences: readonly SentenceProfile[] | undefined;

  constructor(
    readonly draft: Draft,
    readonly language: string,
  ) {}

  get markup(): Markup {
    this.knownMarkup ??= readMarkup(this.draft.content);
    return this.knownMarkup;
  }

  /** Sentences of all blocks in reading order, headings among them. */
  get sentences(): readonly SentenceProfile[] {
    this.knownSentences ??= this.markup.blocks.flatMap(({ kind, text }) =>
      splitSentences(text, this.language).map(([start, end]) => {
        const sentence = text.slice(start, end);
        const keys = wordsOf(sentence, this.language).map(({ key }) => key);
        return { text: sentence, keys, isHeading: kind === 'heading' };
      }),
    );
    return this.knownSentences;
  }

  get wordCount(): number {
    return this.sentences.reduce((sum, { keys }) => sum + keys.length, 0);
  }

  /** All that is read, block by block in lines. */
  get text(): string {
    return this.markup.blocks.map(({ text }) => text).join('\n');
  }
}
