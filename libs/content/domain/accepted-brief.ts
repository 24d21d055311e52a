import { type ErrorDetail, hasRunningHtml } from '@seoforge/kernel';

import { briefContradictory, htmlInBrief } from '../content.errors';
import { planArticle } from './article-plan';
import { briefOf, type Brief, type BriefRequest } from './brief';

/**
 * The brief with every choice made, once it is sure that an article can keep to all of it.
 * @throws AppError `content.html_in_brief`, `content.outline_too_long`, `content.brief_contradictory`
 */
export function acceptedBrief(request: BriefRequest): Brief {
  const brief = briefOf(request);
  const withHtml = wordsToKeep(brief).filter(({ detail }) => hasRunningHtml(detail));
  if (withHtml.length > 0) throw htmlInBrief(withHtml.map(({ pointer }) => pointer));
  if (brief.headings) planArticle(brief, brief.headings);
  const contradictions = bannedAndAskedFor(brief);
  if (contradictions.length > 0) throw briefContradictory(contradictions);
  return brief;
}

/** Words that must not occur, and that the keyphrase or a heading of the caller's own consists of. */
function bannedAndAskedFor(brief: Brief): ErrorDetail[] {
  const banned = brief.brandProfile.bannedWords.map(phraseOf).filter((phrase) => phrase.trim() !== '');
  return wordsToKeep(brief)
    .filter(({ detail: text }) => banned.some((phrase) => phraseOf(text).includes(phrase)))
    .map(({ pointer }) => ({ pointer, detail: 'has a word that stands among the banned words' }));
}

/** What an article has to repeat word for word. */
function wordsToKeep({ keyphrase, headings }: Brief): ErrorDetail[] {
  return [
    { pointer: '/keyphrase', detail: keyphrase },
    ...(headings ?? []).map((heading, place) => ({ pointer: `/outline/${place}/heading`, detail: heading })),
  ];
}

/** Whole words in lower case, with a space around each. */
function phraseOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}
