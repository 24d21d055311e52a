import { settleClaims } from '../../claims/settle-claims';
import type { FaqEntry, UnsupportedClaim } from '../../domain/article';
import { escapeText } from '../../rendering/html/escape-html';
import { elementsIn, parseHtml, textOf } from '../../rendering/html/parse-html';
import type { FaqTask } from './faq-task';

export interface SupportedEntries {
  readonly entries: readonly FaqEntry[];
  /** Of those that were given, the ones that stand on nothing. */
  readonly unsupported: readonly FaqEntry[];
  /** What was taken out, from answers or with them. */
  readonly claims: readonly UnsupportedClaim[];
}

/**
 * Takes out what states a number, a date or a study that neither a fact nor the page has: the sentence, where its answer can do
 * without it, else the question with its answer.
 */
export function supportedEntries(given: readonly FaqEntry[], { brief, known }: FaqTask): SupportedEntries {
  const html = given.flatMap(({ question, answer }) => [question, answer]).map(paragraphOf);
  const settled = settleClaims(html.join('\n'), brief.language, known, {
    keyphrase: brief.keyphrase,
    title: brief.topic ?? '',
  });
  const texts = elementsIn(parseHtml(settled.html)).map((paragraph) => textOf([paragraph]).trim());
  const left = settled.claims.filter(({ removed }) => !removed).map(({ sentence }) => sentence);
  const entries: FaqEntry[] = [];
  const unsupported: FaqEntry[] = [];
  for (const [place, entry] of given.entries()) {
    const [question = '', answer = ''] = texts.slice(2 * place, 2 * place + 2);
    const isSupported = !left.some((sentence) => question.includes(sentence) || answer.includes(sentence));
    if (isSupported) entries.push({ question, answer });
    else unsupported.push(entry);
  }
  return { entries, unsupported, claims: settled.claims.map((claim) => ({ ...claim, removed: true })) };
}

function paragraphOf(text: string): string {
  return `<p>${escapeText(text)}</p>`;
}
