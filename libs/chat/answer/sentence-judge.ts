import { languageCodeOf, readableText } from '@seoforge/kernel';
import { searchTermsOf } from '@seoforge/seo';

import type { Passage } from '../domain/passage';
import { canonicalAddress, holdsAddress, withoutAddressesOf } from './addresses';
import { readMarks, withoutMarks, type CitedText } from './citation-marks';
import { holdsMarkup, withoutPlainHtml } from './markup';
import type { OwnInstructions } from './own-instructions';

/** What an answer was asked for with. */
export interface AnswerMaterial {
  /** Numbered from 1, in order. */
  readonly passages: readonly Passage[];
  /** What the visitor asked, with the question before where there was one. */
  readonly question: string;
  /** Of the answer. */
  readonly language: string;
  readonly instructions: OwnInstructions;
}

export type Judgement =
  /** It rests on the posts that it cites. */
  | { readonly kind: 'cited'; readonly text: string; readonly numbers: readonly number[] }
  /** It has no words but the visitor's own and leads up to what comes next. */
  | { readonly kind: 'lead-in'; readonly text: string }
  | { readonly kind: 'left out' };

const LEFT_OUT: Judgement = { kind: 'left out' };

/** What a visitor may act on, such as a year, an amount or a telephone number. */
const LONG_FIGURE = /\d(?:[.,:'’\u00a0\u202f]?\d){3,}/g;
const BETWEEN_DIGITS = /(?<=\d)[\s.,:'’]{1,3}(?=\d)/g;
const DIGIT_OF_OTHER_SCRIPTS = /(?!\d)\p{Nd}/u;

/** Decides which sentences of an answer a visitor may see, whoever has talked the model into them. */
export class SentenceJudge {
  readonly #questionTerms: ReadonlySet<string>;
  readonly #passageTerms = new Map<number, ReadonlySet<string>>();
  readonly #citedUrls = new Set<string>();

  constructor(private readonly material: AnswerMaterial) {
    this.#questionTerms = this.#termsOf(material.question);
  }

  judge(sentence: string): Judgement {
    const shown = withoutPlainHtml(readableText(sentence));
    const cited = readMarks(this.#linkedMarksOf(shown), this.material.passages.length);
    const urls = new Set([...this.#citedUrls, ...this.#urlsOf(cited)]);
    const words = withoutAddressesOf(cited.text, urls);
    if (holdsMarkup(words) || holdsAddress(words) || this.material.instructions.standIn(words)) return LEFT_OUT;
    const said = withoutMarks(words);
    if (cited.isBaseless || !/[\p{L}\p{N}]/u.test(said)) return LEFT_OUT;
    if (cited.numbers.length === 0) return this.#judgeUncited(cited);
    if (!this.#restsOnPosts(cited, said)) return LEFT_OUT;
    for (const url of this.#urlsOf(cited)) this.#citedUrls.add(url);
    return { kind: 'cited', text: cited.text, numbers: cited.numbers };
  }

  #judgeUncited({ text }: CitedText): Judgement {
    const isOfQuestion = [...this.#termsOf(text)].every((term) => this.#questionTerms.has(term));
    return isOfQuestion ? { kind: 'lead-in', text } : LEFT_OUT;
  }

  /** A mark that was made a link to the very post that it cites is a mark. */
  #linkedMarksOf(text: string): string {
    return this.material.passages.reduce(
      (marked, { number, url }) => marked.replaceAll(`[${number}](${url})`, `[${number}]`),
      text,
    );
  }

  /** Between two languages there is no telling. */
  #restsOnPosts({ numbers }: CitedText, sentence: string): boolean {
    const language = languageCodeOf(this.material.language);
    const posts = this.#passagesOf(numbers);
    if (posts.some((post) => languageCodeOf(post.language) !== language)) return true;
    const terms = [...this.#termsOf(sentence)];
    const sharesWord = posts.some((post) => terms.some((term) => this.#termsOfPassage(post).has(term)));
    return (terms.length === 0 || sharesWord) && this.#hasFiguresOf(posts, sentence);
  }

  /** However they are grouped. Digits of another script may be written in these. */
  #hasFiguresOf(posts: readonly Passage[], sentence: string): boolean {
    const source = [this.material.question, ...posts.flatMap(({ title, text }) => [title, text])].join('\n\n\n\n');
    const digits = source.replaceAll(BETWEEN_DIGITS, '');
    const figures = sentence.match(LONG_FIGURE) ?? [];
    return (
      DIGIT_OF_OTHER_SCRIPTS.test(source) || figures.every((figure) => digits.includes(figure.replaceAll(/\D/g, '')))
    );
  }

  #termsOfPassage({ number, title, text }: Passage): ReadonlySet<string> {
    const terms = this.#passageTerms.get(number) ?? this.#termsOf(`${title}\n${text}`);
    this.#passageTerms.set(number, terms);
    return terms;
  }

  #urlsOf({ numbers }: CitedText): readonly string[] {
    return this.#passagesOf(numbers).map(({ url }) => canonicalAddress(url));
  }

  #passagesOf(numbers: readonly number[]): readonly Passage[] {
    return this.material.passages.filter(({ number }) => numbers.includes(number));
  }

  #termsOf(text: string): ReadonlySet<string> {
    return new Set(searchTermsOf(text, this.material.language));
  }
}
