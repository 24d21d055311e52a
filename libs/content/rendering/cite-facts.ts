import { factWordsOf, statementWordsOf, tells } from '../claims/fact-words';
import type { Brief } from '../domain/brief';
import { escapeAttribute, escapeText } from './html/escape-html';
import { sentenceBlocksOf } from './html/html-sentences';
import { elementsIn, parseHtml } from './html/parse-html';
import { replaceRanges, type Replacement } from './html/replace-ranges';

const CITABLE_BLOCKS: ReadonlySet<string> = new Set(['p', 'li', '']);
const FINAL_PUNCTUATION = /[.!?…。！？]+$/u;

/**
 * Links the source of each fact that the text tells but does not cite, behind the first sentence that tells it and under the name of
 * the source's host. Which sentence tells it is decided by its figures and words alone.
 */
export function citeFacts(html: string, { facts, language }: Pick<Brief, 'facts' | 'language'>): string {
  const links = elementsIn(parseHtml(html)).filter(({ name }) => name === 'a');
  const cited = new Set(links.map(({ attributes }) => attributes.get('href') ?? ''));
  const uncited = facts.filter(({ sourceUrl }) => !cited.has(sourceUrl));
  if (uncited.length === 0) return html;
  const sentences = sentenceBlocksOf(html, language)
    .filter(({ name }) => CITABLE_BLOCKS.has(name))
    .flatMap((block) =>
      block.sentences.map((sentence) => ({ ...sentence, words: statementWordsOf(sentence.text, language) })),
    );
  const words = factWordsOf(uncited, language);
  const citations = new Map<number, string>();
  for (const [index, { sourceUrl }] of uncited.entries()) {
    const fact = words[index];
    const teller = sentences.find((sentence) => fact !== undefined && tells(sentence.words, fact));
    if (teller === undefined || cited.has(sourceUrl)) continue;
    cited.add(sourceUrl);
    const end = teller.end - (FINAL_PUNCTUATION.exec(html.slice(teller.start, teller.end))?.[0].length ?? 0);
    const place = links.find((link) => link.start < end && end < link.end)?.end ?? end;
    citations.set(place, (citations.get(place) ?? '') + citationOf(sourceUrl));
  }
  return replaceRanges(
    html,
    [...citations].map(([place, text]): Replacement => ({ start: place, end: place, text })),
  );
}

function citationOf(sourceUrl: string): string {
  const host = URL.canParse(sourceUrl) ? new URL(sourceUrl).hostname.replace(/^www\./, '') : sourceUrl;
  return ` (<a href="${escapeAttribute(sourceUrl)}">${escapeText(host)}</a>)`;
}
