import { measureTitleWidth } from '../../engine/yoast/seo/measure-title-width';
import { metaContent } from '../facts/meta-content';
import type { PageFacts } from '../facts/page-facts';
import type { PageRule } from './page-rule';

/** Wider titles are cut off in search results (the limit that Yoast keeps, too). */
const WIDEST_TITLE_PIXELS = 600;
/** Search results show some 155-160 characters on a desktop. */
const LONGEST_DESCRIPTION_CHARACTERS = 160;
/** Shorter descriptions leave half of their place empty, and are often replaced by the search engine. */
const SHORTEST_DESCRIPTION_CHARACTERS = 70;
/** Chinese, Japanese and Korean characters are shown twice as wide as Latin ones (Unicode, UAX #11). */
const WIDE_CHARACTERS = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\uff00-\uff60]/gu;

/** What search results show of a page. */
export const TITLE_AND_DESCRIPTION_RULES: readonly PageRule[] = [
  {
    id: 'title-missing',
    severity: 'error',
    message: 'A page needs a title.',
    evidence: ({ titles }) => (titles.some((title) => title !== '') ? [] : ['There is no title, or an empty one.']),
  },
  {
    id: 'title-repeated',
    severity: 'warning',
    message: 'A page has one title element only.',
    evidence: ({ titles }) => (titles.length > 1 ? titles : []),
  },
  {
    id: 'title-too-wide',
    judges: 'search result',
    severity: 'warning',
    message: `A title wider than ${WIDEST_TITLE_PIXELS} pixels is cut off in search results.`,
    evidence: ({ titles }) =>
      titles
        .slice(0, 1)
        .filter((title) => measureTitleWidth(title) > WIDEST_TITLE_PIXELS)
        .map((title) => `${measureTitleWidth(title)} px: ${title}`),
  },
  {
    id: 'description-missing',
    judges: 'search result',
    severity: 'error',
    message: 'A page needs a meta description.',
    evidence: (page) => (metaContent(page, 'description') ? [] : ['There is no meta description, or an empty one.']),
  },
  {
    id: 'description-too-long',
    judges: 'search result',
    severity: 'warning',
    message: `A meta description of more than ${LONGEST_DESCRIPTION_CHARACTERS} characters is cut off in search results.`,
    evidence: (page) => descriptionsOf(page, (length) => length > LONGEST_DESCRIPTION_CHARACTERS),
  },
  {
    id: 'description-too-short',
    judges: 'search result',
    severity: 'notice',
    message: `A meta description has room for more than ${SHORTEST_DESCRIPTION_CHARACTERS} characters.`,
    evidence: (page) => descriptionsOf(page, (length) => length > 0 && length < SHORTEST_DESCRIPTION_CHARACTERS),
  },
];

function descriptionsOf(page: PageFacts, isWrong: (length: number) => boolean): string[] {
  const description = metaContent(page, 'description') ?? '';
  const length = description.length + (description.match(WIDE_CHARACTERS)?.length ?? 0);
  return isWrong(length) ? [`${length} characters: ${description}`] : [];
}
