import type { Keyphrase } from '../keyphrase';
import type { SeededRandom } from '../seeded-random';
import type { LanguagePack, Role } from './language-pack';
import { shareOf } from './shares';

export interface Sentence {
  readonly text: string;
  readonly words: number;
  /** The template and the phrases it is made of; lists of the same length are taken for other forms of the same phrases. */
  readonly ingredients: readonly string[];
}

export interface SentenceRequest {
  readonly role: Role;
  readonly withKeyphrase: boolean;
}

export interface SentenceWriterOptions {
  readonly pack: LanguagePack;
  readonly keyphrase: Keyphrase;
  readonly random: SeededRandom;
  /** Words for the subject, Markdown. */
  readonly subjects: readonly string[];
  /** What this part of the article is about, a noun phrase in Markdown. */
  readonly aspect: string;
  /** Which share of all sentences belongs to this part: parts with different shares never write the same sentence. */
  readonly share: number;
  /** Sentences that stand in the article already and are not written again. */
  readonly taken?: readonly string[];
}

const MAX_ATTEMPTS = 800;
/** After this many attempts a penalty of one is good enough, after twice as many a penalty of two. */
const ATTEMPTS_PER_PENALTY = 40;
/** Ingredients of this many sentences back are not used again. */
const REMEMBERED_SENTENCES = 5;
const LEAD_SHARE = 0.35;

const PENALTIES = { repeated: 1000, wrongKeyphraseCount: 100, sameFirstWord: 10, foreignShare: 8, long: 4, stale: 2 };

/** Fills templates at random until a sentence breaks no rule; after a bounded number of attempts the least bad one wins. */
export class SentenceWriter {
  private readonly written: Set<string>;
  private readonly recent: Sentence[] = [];

  constructor(private readonly options: SentenceWriterOptions) {
    this.written = new Set(options.taken);
  }

  /** A sentence that would come next; `accept` it to make it so. */
  propose(request: SentenceRequest): Sentence {
    let best: Sentence | undefined;
    let bestPenalty = Infinity;
    for (let attempt = 0; attempt < MAX_ATTEMPTS && bestPenalty > attempt / ATTEMPTS_PER_PENALTY; attempt++) {
      const candidate = this.fill(request);
      const penalty = this.penaltyOf(candidate, request, bestPenalty);
      if (penalty < bestPenalty) {
        best = { ...candidate, words: this.options.pack.countWords(candidate.text) };
        bestPenalty = penalty;
      }
    }
    return best as Sentence;
  }

  accept(sentence: Sentence): void {
    this.written.add(sentence.text);
    this.recent.push(sentence);
    if (this.recent.length > REMEMBERED_SENTENCES) this.recent.shift();
  }

  private fill({ role, withKeyphrase }: SentenceRequest): Omit<Sentence, 'words'> {
    const { pack, random, keyphrase } = this.options;
    const templates = pack.roles[role];
    const template = random.pick(withKeyphrase ? templates.withKeyphrase : templates.plain);
    const lead = templates.leads.length > 0 && random.next() < LEAD_SHARE ? random.pick(templates.leads) : '';
    const ingredients = [template, lead];
    const filled = template.replace(/\{(\w+)\}/g, (_slot, name: string) => {
      if (name === 'keyphrase') return pack.inSentence(keyphrase.markdown);
      if (name === 'aspect') return this.options.aspect;
      const phrases = name === 'subject' ? this.options.subjects : (pack.phrases[name] ?? ['']);
      const phrase = random.pick(phrases);
      ingredients.push(`${phrases.length}/${phrases.indexOf(phrase)}`);
      return phrase;
    });
    return { text: pack.finishSentence(`${lead}${lead && pack.leadSeparator}${filled}`), ingredients };
  }

  /** Cheap rules first: a candidate that cannot win any more is not looked at further. */
  private penaltyOf(candidate: Omit<Sentence, 'words'>, request: SentenceRequest, best: number): number {
    const { pack, keyphrase, share } = this.options;
    const { text, ingredients } = candidate;
    let penalty = shareOf(text) === share ? 0 : PENALTIES.foreignShare;
    if (penalty >= best) return penalty;
    if (this.isStale(ingredients)) penalty += PENALTIES.stale;
    if (this.written.has(text)) penalty += PENALTIES.repeated;
    if (keyphrase.countIn(text) !== (request.withKeyphrase ? 1 : 0)) penalty += PENALTIES.wrongKeyphraseCount;
    if (penalty >= best) return penalty;
    const previous = this.recent.at(-1);
    if (previous && pack.firstWord(previous.text) === pack.firstWord(text)) penalty += PENALTIES.sameFirstWord;
    if (pack.countWords(text) > this.longFrom(request)) penalty += PENALTIES.long;
    return penalty;
  }

  private isStale(ingredients: readonly string[]): boolean {
    const repeatsItself = new Set(ingredients).size < ingredients.length;
    return (
      repeatsItself ||
      this.recent.some((sentence) => sentence.ingredients.some((one) => one !== '' && ingredients.includes(one)))
    );
  }

  /** A long keyphrase makes a long sentence; the rest of it stays short. */
  private longFrom({ withKeyphrase }: SentenceRequest): number {
    const { pack, keyphrase } = this.options;
    const usual = pack.longSentenceWords;
    return withKeyphrase ? Math.max(usual, pack.countWords(keyphrase.markdown) + usual / 2) : usual;
  }
}
