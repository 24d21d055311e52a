import type { LanguagePack } from '../language/language-pack';
import { lexiconOf } from '../language/lexicon';
import { groupIntoSentences } from './group-into-sentences';
import { MARKUP } from './markup-sign';
import type { SegmentedText, Sentence } from './segmented-text';
import { SourceMappedText, type SourceMap } from './source-map';
import { splitSentences } from './split-sentences';
import { tokenizeSpacedWords } from './tokenize-spaced-words';
import { isBlank } from './white-space';

const ESCAPED_TAG = new RegExp(`<[^<>\\n${MARKUP}]*>?`, 'g');
/** Written out as a character reference it comes alone. */
const NO_BREAK_SPACE = '\u00a0';
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** One line of the markup text, cut into sentences; `start` is where it stands in there. */
export interface MarkupLine {
  readonly start: number;
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/**
 * The content as Yoast's older checks read it (passive voice, text length): line by line, with keys, samples and forms, without
 * quotations and code, and together with its markup. Each tag is one character; tags alone between two ends are a sentence.
 */
export class MarkupText {
  private known: readonly MarkupLine[] | undefined;

  /** A line without markup is mostly a block too, and so is `segmented` already. */
  constructor(
    readonly text: string,
    readonly source: SourceMap,
    private readonly language: LanguagePack,
    private readonly segmented: ReadonlyMap<string, SegmentedText>,
  ) {}

  /** Cut when first asked for: few checks need them. */
  get lines(): readonly MarkupLine[] {
    this.known ??= this.cut();
    return this.known;
  }

  private cut(): MarkupLine[] {
    const lines: MarkupLine[] = [];
    const { text } = this;
    let start = 0;
    for (let end = 0; end <= text.length; end += 1) {
      if (end < text.length && !isLineBreak(text.charCodeAt(end))) continue;
      if (end > start) {
        const line = text.slice(start, end);
        lines.push({ start, text: line, sentences: this.sentencesOf(line) });
      }
      start = end + 1;
    }
    return lines;
  }

  private sentencesOf(line: string): readonly Sentence[] {
    const block = this.segmented.get(line);
    if (block?.wordlessCount === 0 && !block.byDictionary) return block.sentences;
    const words = tokenizeSpacedWords(line, lexiconOf(this.language));
    return groupIntoSentences(
      line,
      words,
      splitSentences(line, this.language.abbreviations),
      (start, end) => end - start,
    );
  }
}

function isLineBreak(unit: number): boolean {
  return unit === LINE_FEED || unit === CARRIAGE_RETURN;
}

/** Collects the markup text while the content streams by. */
export class MarkupTextCollector {
  private readonly collected = new SourceMappedText();
  private isLineBegun = false;
  private isLineEmpty = true;
  private opensWithSpan = false;

  get length(): number {
    return this.collected.length;
  }

  addText(text: string, start: number, end: number): void {
    if (this.isLineEmpty && !isBlank(text)) this.isLineEmpty = false;
    this.isLineBegun = true;
    this.collected.append(text === NO_BREAK_SPACE ? ' ' : text, start, end);
  }

  /** A span around a whole line is as good as none. */
  addTag(name: string, start: number, end: number): void {
    if (name === 'span' && this.isLineEmpty) this.opensWithSpan = true;
    if (name !== 'span' || !this.opensWithSpan) this.collected.append(MARKUP, start, end);
    this.isLineEmpty = false;
    this.isLineBegun = true;
  }

  endLine(offset: number): void {
    if (this.isLineBegun) this.collected.append('\n', offset, offset + 1);
    this.isLineBegun = false;
    this.isLineEmpty = true;
    this.opensWithSpan = false;
  }

  finish(language: LanguagePack, segmented: ReadonlyMap<string, SegmentedText>): MarkupText {
    const { text, source } = this.collected.take();
    const isInCharacters = language.lengthUnit.name === 'characters';
    const read = isInCharacters ? text : text.replace(ESCAPED_TAG, (tag) => MARKUP.repeat(tag.length));
    return new MarkupText(read, source, language, segmented);
  }
}
