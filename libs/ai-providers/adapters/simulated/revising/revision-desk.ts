import type { Keyphrase } from '../keyphrase';
import type { SeededRandom } from '../seeded-random';
import { INNER_PARAGRAPH } from '../writing/passage-plans';
import type { LanguagePack, Role } from '../writing/language-pack';
import { PassageWriter } from '../writing/passage-writer';
import type { SentenceWriter } from '../writing/sentence-writer';
import { htmlOfMarkdown } from './html-text';
import { sentenceOf, type InlineSentence } from './inline-sentences';

export interface RevisionDeskOptions {
  readonly pack: LanguagePack;
  readonly keyphrase: Keyphrase;
  readonly random: SeededRandom;
  readonly sentences: SentenceWriter;
  /** Words that may stand for the keyphrase; best first. */
  readonly synonyms: readonly string[];
}

const REPLACEMENTS: readonly Role[] = ['claim', 'advice', 'reason', 'result', 'caution'];
const REPLACEMENT_CANDIDATES = 8;
/** What comes in place of a sentence may lack this share of its words. */
const MOST_MISSING = 0.3;

/** What the edits of one passage write with: new sentences and transitions, none of them twice. */
export class RevisionDesk {
  readonly pack: LanguagePack;
  readonly keyphrase: Keyphrase;
  readonly random: SeededRandom;
  readonly synonyms: readonly string[];
  private readonly sentences: SentenceWriter;
  private readonly unused = new Map<readonly string[], string[]>();

  constructor({ pack, keyphrase, random, sentences, synonyms }: RevisionDeskOptions) {
    this.pack = pack;
    this.keyphrase = keyphrase;
    this.random = random;
    this.sentences = sentences;
    this.synonyms = synonyms;
  }

  write(role: Role, withKeyphrase: boolean): InlineSentence {
    const sentence = this.sentences.propose({ role, withKeyphrase });
    this.sentences.accept(sentence);
    return sentenceOf(htmlOfMarkdown(sentence.text));
  }

  /** Others in place of a sentence: of about its length, and with the keyphrase where that one had it. */
  rewrite({ text }: InlineSentence): readonly InlineSentence[] {
    const words = this.pack.countWords(text);
    const written = [this.writeOf(words, this.names(text))];
    const missing = (): number => words - this.wordsOf(written);
    while (missing() > words * MOST_MISSING) written.push(this.writeOf(missing(), false));
    return written;
  }

  /** Paragraphs of about that many words. */
  writeParagraphs(targetWords: number, keyphraseUses: number): readonly string[] {
    const { pack, keyphrase, random, sentences } = this;
    const plan = INNER_PARAGRAPH;
    const options = { pack, plan, keyphrase, random, sentences, references: [], targetWords, keyphraseUses };
    return new PassageWriter(options).write().split('\n\n').map(htmlOfMarkdown);
  }

  /** The one of some sentences that comes closest to a length. */
  private writeOf(words: number, withKeyphrase: boolean): InlineSentence {
    const candidates = Array.from({ length: REPLACEMENT_CANDIDATES }, () =>
      this.sentences.propose({ role: this.random.pick(REPLACEMENTS), withKeyphrase }),
    );
    const best = candidates.reduce((one, other) =>
      Math.abs(other.words - words) < Math.abs(one.words - words) ? other : one,
    );
    this.sentences.accept(best);
    return sentenceOf(htmlOfMarkdown(best.text));
  }

  /** One of a list in turn, in an order of chance, that `fits`; where none does, the next one. */
  next(list: readonly string[], fits: (one: string) => boolean = () => true): string {
    const left = this.unused.get(list) ?? [];
    if (!left.some(fits)) left.push(...this.random.shuffle(list));
    this.unused.set(list, left);
    return left.splice(Math.max(0, left.findIndex(fits)), 1)[0] ?? '';
  }

  wordsOf(sentences: readonly InlineSentence[]): number {
    return sentences.reduce((sum, { text }) => sum + this.pack.countWords(text), 0);
  }

  /** Whether a sentence says the keyphrase, in whatever order. */
  names(text: string): boolean {
    if (this.keyphrase.countIn(text) > 0) return true;
    const said = text.toLowerCase();
    return this.keyphrase.plain
      .toLowerCase()
      .split(' ')
      .every((word) => said.includes(word));
  }
}
