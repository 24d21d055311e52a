import { NOT_IN_POSTS } from '../prompts/chat.prompt';
import { SentenceCutter, type Gap, type Sentence } from './sentence-cutter';
import { SentenceJudge, type AnswerMaterial } from './sentence-judge';

const GAPS: readonly Gap[] = ['', ' ', '\n', '\n\n'];

/**
 * An answer as it comes from a model, and what of it may be shown: whole sentences that were judged, so that nothing is shown that is
 * taken back later. Everything that was shown, put together, is the answer.
 */
export class VerifiedAnswer {
  readonly #cutter = new SentenceCutter();
  readonly #judge: SentenceJudge;
  readonly #numbers = new Set<number>();
  #leadIns: readonly Sentence[] = [];
  /** The widest since what was shown last. */
  #gap: Gap = '';
  #text = '';
  #isNotKnown = false;

  constructor(material: AnswerMaterial) {
    this.#judge = new SentenceJudge(material);
  }

  /** Empty where it cites nothing yet. */
  get text(): string {
    return this.#text;
  }

  /** The passages that it cites. */
  get numbers(): ReadonlySet<number> {
    return this.#numbers;
  }

  /** Whether the model says that the passages do not say. */
  get isNotKnown(): boolean {
    return this.#isNotKnown && this.#text === '';
  }

  /** @returns what may be shown now */
  push(text: string): string {
    return this.#show(this.#cutter.push(text));
  }

  /** @returns the rest that may be shown */
  end(): string {
    return this.#show(this.#cutter.end());
  }

  #show(sentences: Iterable<Sentence>): string {
    const before = this.#text.length;
    for (const sentence of sentences) this.#add(sentence);
    return this.#text.slice(before);
  }

  #add({ gap, text }: Sentence): void {
    if (this.isNotKnown) return;
    const saysNotKnown = text.includes(NOT_IN_POSTS);
    this.#isNotKnown ||= saysNotKnown;
    const judgement = saysNotKnown ? undefined : this.#judge.judge(text);
    if (judgement?.kind === 'lead-in') this.#leadIns = [...this.#leadIns, { gap, text: judgement.text }];
    else if (judgement?.kind === 'cited') {
      for (const shown of [...this.#leadIns, { gap, text: judgement.text }]) this.#append(shown);
      for (const number of judgement.numbers) this.#numbers.add(number);
      this.#leadIns = [];
    } else {
      for (const left of [...this.#leadIns, { gap }]) this.#gap = widerOf(this.#gap, left.gap);
      this.#leadIns = [];
    }
  }

  /** A mark that something follows at once might become a link. */
  #append({ gap, text }: Sentence): void {
    if (this.#text !== '') this.#text += widerOf(widerOf(this.#gap, gap), this.#text.endsWith(']') ? ' ' : '');
    this.#text += text;
    this.#gap = '';
  }
}

function widerOf(one: Gap, other: Gap): Gap {
  return GAPS[Math.max(GAPS.indexOf(one), GAPS.indexOf(other))] ?? '';
}
