import type { Keyphrase } from '../keyphrase';
import type { SeededRandom } from '../seeded-random';
import type { LanguagePack, Role } from './language-pack';
import { chooseEnd } from './passage-end';
import { PARAGRAPHS, type PassagePlan } from './passage-plans';
import type { Sentence, SentenceWriter } from './sentence-writer';

export interface PassageOptions {
  readonly pack: LanguagePack;
  readonly plan: PassagePlan;
  readonly keyphrase: Keyphrase;
  readonly random: SeededRandom;
  readonly sentences: SentenceWriter;
  /** Sentences that the passage must hold, Markdown. */
  readonly references: readonly string[];
  readonly targetWords: number;
  /** How often the keyphrase occurs; where both cannot be had, this counts more than the length. */
  readonly keyphraseUses: number;
}

/** Paragraphs stay below this; readability checks call 150 words long, short ones read better on a screen. */
const MAX_PARAGRAPH_WORDS = 85;
/** What two sentences can fill with certainty. */
const END_WORDS = 34;
const END_CANDIDATES = 18;
/** Others may count words a little otherwise: the passage is rather too long than too short. */
const MARGIN = 1.02;
/** A list needs a passage that is long enough to hold something else as well. */
const MIN_WORDS_FOR_LIST = 150;
const LIST_SHARE = 0.5;
/** About what a sentence has around its keyphrase. */
const WORDS_AROUND_KEYPHRASE = 9;

/** Writes Markdown paragraphs to a number of words, with the keyphrase spread evenly; the last two sentences even it out. */
export class PassageWriter {
  private readonly blocks: string[] = [];
  private paragraph: Sentence[] = [];
  private words = 0;
  private uses = 0;
  private readonly references: Sentence[];
  private readonly keyphraseWords: number;

  constructor(private readonly options: PassageOptions) {
    const { pack, keyphrase, references } = options;
    this.keyphraseWords = pack.countWords(keyphrase.markdown);
    this.references = references.map((text) => ({ text, words: pack.countWords(text), ingredients: [] }));
  }

  write(): string {
    const { plan, random } = this.options;
    let roles: Role[] = [plan.first, ...random.pick(PARAGRAPHS).slice(1)];
    while (this.hasRoomBeforeEnd()) {
      if (roles.length === 0) {
        this.endParagraph();
        if (this.wantsList) this.addList();
        roles = [...random.pick(PARAGRAPHS)];
        continue;
      }
      this.add(this.propose(roles.shift() as Role, this.isKeyphraseDue()));
      if (this.isReferenceDue()) this.addReference();
    }
    while (this.references.length > 0) this.addReference();
    this.addEnd();
    this.endParagraph();
    return this.blocks.join('\n\n');
  }

  /** Of these, the references that are still to come take theirs. */
  private get remainingWords(): number {
    return this.options.targetWords * MARGIN - this.words - this.references.reduce((sum, { words }) => sum + words, 0);
  }

  private get remainingUses(): number {
    return this.options.keyphraseUses - this.uses;
  }

  private hasRoomBeforeEnd(): boolean {
    const keyphrases = Math.min(2, this.remainingUses) * Math.max(0, this.keyphraseWords - 3);
    return this.remainingWords > END_WORDS + keyphrases || this.remainingUses > 2;
  }

  private isKeyphraseDue(): boolean {
    const { targetWords, keyphraseUses, plan } = this.options;
    if (this.remainingUses <= 0) return false;
    const share = (this.uses + (plan.keyphraseFirst ? 0 : 0.5)) / keyphraseUses;
    const isTight = this.remainingUses * (this.keyphraseWords + WORDS_AROUND_KEYPHRASE) >= this.remainingWords;
    return isTight || this.words >= share * targetWords;
  }

  private isReferenceDue(): boolean {
    const { targetWords, references } = this.options;
    const used = references.length - this.references.length;
    return this.references.length > 0 && this.words >= (targetWords * (used + 0.5)) / (references.length + 0.5);
  }

  private addReference(): void {
    const reference = this.references.shift();
    if (reference) this.add(reference);
  }

  private propose(role: Role, withKeyphrase: boolean): Sentence {
    return this.options.sentences.propose({ role, withKeyphrase });
  }

  private add(sentence: Sentence): void {
    const paragraphWords = this.paragraph.reduce((sum, { words }) => sum + words, sentence.words);
    if (paragraphWords > MAX_PARAGRAPH_WORDS) this.endParagraph();
    this.count(sentence);
    this.paragraph.push(sentence);
  }

  private count(sentence: Sentence): void {
    this.options.sentences.accept(sentence);
    this.words += sentence.words;
    this.uses += this.options.keyphrase.countIn(sentence.text);
  }

  /** A list stands second, after a paragraph, where the passage goes on behind it. */
  private get wantsList(): boolean {
    const { plan, random, targetWords } = this.options;
    if (!plan.mayList || this.blocks.length !== 1 || targetWords < MIN_WORDS_FOR_LIST) return false;
    return this.remainingWords > MIN_WORDS_FOR_LIST / 2 && random.next() < LIST_SHARE;
  }

  private addList(): void {
    const { random } = this.options;
    this.add(this.propose('listLead', this.isKeyphraseDue()));
    this.endParagraph();
    const isNumbered = random.next() < 0.4;
    const length = random.pick([3, 4]);
    const items = Array.from({ length }, (_item, index) => {
      const item = this.propose('listItem', this.isKeyphraseDue());
      this.count(item);
      return `${isNumbered ? `${index + 1}.` : '-'} ${item.text}`;
    });
    this.blocks.push(items.join('\n'));
  }

  private addEnd(): void {
    const { pack, plan } = this.options;
    const isEmpty = this.words === 0;
    const uses = Math.min(2, this.remainingUses);
    const propose = (role: Role, withKeyphrase: boolean): Sentence[] =>
      Array.from({ length: END_CANDIDATES }, () => this.propose(role, withKeyphrase));
    const end = chooseEnd({
      first: propose(isEmpty ? plan.first : plan.end[0], uses > 0),
      second: propose(plan.end[1], uses > 1),
      words: this.remainingWords,
      least: uses > 1 ? 2 : uses > 0 || isEmpty ? 1 : 0,
      fits: (one, other) => pack.firstWord(one.text) !== pack.firstWord(other.text),
    });
    end.forEach((sentence) => {
      this.add(sentence);
    });
  }

  private endParagraph(): void {
    if (this.paragraph.length === 0) return;
    this.blocks.push(this.paragraph.map(({ text }) => text).join(' '));
    this.paragraph = [];
  }
}
