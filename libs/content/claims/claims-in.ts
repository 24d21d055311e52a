import type { UnsupportedClaim } from '../domain/article';
import type { Fact, RelatedPost } from '../domain/brief';
import { sentenceBlocksOf, type HtmlSentence } from '../rendering/html/html-sentences';
import { elementsIn, parseHtml, type HtmlElement } from '../rendering/html/parse-html';
import { claimPatternsOf, type ClaimPatterns } from './claim-patterns';
import { numbersIn } from './fact-words';
import { supportOf } from './support';

/** Where figures are no claims, and links no sources. */
export interface ClaimContext {
  readonly keyphrase?: string;
  readonly title?: string;
  /** Links to these say more, but prove nothing. */
  readonly relatedPosts?: readonly RelatedPost[];
}

/** A claim and its place among the sentences of its block. */
export interface ClaimInHtml {
  readonly kind: UnsupportedClaim['kind'];
  /** A statistic or a study: what a reader would take on trust. */
  readonly isStrong: boolean;
  readonly sentence: HtmlSentence;
  /** Name of the element that the sentence stands in. */
  readonly block: string;
  readonly siblings: readonly HtmlSentence[];
  /** Its place among the siblings. */
  readonly index: number;
}

/** No writer's sentence is longer; more is an attack. */
const LONGEST_SENTENCE_CHARACTERS = 1_500;

const HEADINGS = /^h[1-6]$/;

/** Claims that neither a fact nor a source in their sentence supports. Headings make none. */
export function claimsIn(
  html: string,
  language: string,
  facts: readonly Fact[],
  { keyphrase = '', title = '', relatedPosts = [] }: ClaimContext,
): ClaimInHtml[] {
  const patterns = claimPatternsOf(language);
  const givenNumbers = new Set(numbersIn(`${keyphrase}\n${title}`));
  const posts = new Set(relatedPosts.map(({ url }) => url));
  const sources = elementsIn(parseHtml(html)).filter((element) => isSource(element, posts));
  const isSupported = supportOf(facts, language);
  return sentenceBlocksOf(html, language)
    .filter(({ name }) => !HEADINGS.test(name))
    .flatMap(({ name: block, sentences: siblings }) =>
      siblings.flatMap((sentence, index): ClaimInHtml[] => {
        const found = claimOf(sentence.text.slice(0, LONGEST_SENTENCE_CHARACTERS), patterns, givenNumbers);
        if (found === null || sources.some(({ start, end }) => start < sentence.end && end > sentence.start)) return [];
        return isSupported(sentence.text, found) ? [] : [{ ...found, sentence, block, siblings, index }];
      }),
    );
}

/** What a sentence claims. @param numbers the figures that it claims it with */
export interface FoundClaim {
  readonly kind: UnsupportedClaim['kind'];
  readonly isStrong: boolean;
  readonly numbers: readonly string[];
}

function claimOf(text: string, patterns: ClaimPatterns, given: ReadonlySet<string>): FoundClaim | null {
  if (text.search(patterns.study) >= 0) return { kind: 'study', isStrong: true, numbers: numbersIn(text) };
  const figures = (pattern: RegExp): string[] | null => {
    const matches = [...text.matchAll(pattern)]
      .map(([match]) => numbersIn(match))
      .filter((numbers) => !isGiven(numbers, given));
    return matches.length === 0 ? null : matches.flat();
  };
  const statistic = figures(patterns.statistic);
  if (statistic !== null) return { kind: 'number', isStrong: true, numbers: statistic };
  const amount = figures(patterns.amount);
  if (amount !== null) return { kind: 'number', isStrong: false, numbers: amount };
  const date = figures(patterns.date);
  return date === null ? null : { kind: 'date', isStrong: false, numbers: date };
}

/** Figures of the keyphrase and the title are what the article is about; a hundred percent is all of something. */
function isGiven(numbers: readonly string[], given: ReadonlySet<string>): boolean {
  return numbers.length > 0 && numbers.every((number) => given.has(number) || number === '100');
}

function isSource({ name, attributes }: HtmlElement, posts: ReadonlySet<string>): boolean {
  const address = attributes.get('href') ?? '';
  return name === 'a' && /^(?:https?:|fact:)/i.test(address) && !posts.has(address);
}
