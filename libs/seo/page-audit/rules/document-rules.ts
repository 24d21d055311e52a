import { metaContent } from '../facts/meta-content';
import { isKnownLanguage } from '../facts/known-language';
import type { PageFacts } from '../facts/page-facts';
import type { PageRule } from './page-rule';

/** Pages with fewer words of their own have little to be found for. */
const THIN_CONTENT_WORDS = 200;

/** How the page answers, and what it is. */
export const DOCUMENT_RULES: readonly PageRule[] = [
  {
    id: 'status-error',
    judges: 'answer',
    severity: 'error',
    message: 'A page answers with a status below 400.',
    evidence: ({ fetched }) => (fetched.status >= 400 ? [`Status ${fetched.status}.`] : []),
  },
  {
    id: 'redirect-chain',
    judges: 'answer',
    severity: 'warning',
    message: 'A redirect leads straight to its goal.',
    evidence: ({ fetched }) =>
      fetched.redirects.length > 1 ? fetched.redirects.map(({ url, status }) => `${status} ${url}`) : [],
  },
  {
    id: 'insecure-page',
    severity: 'warning',
    message: 'A page is served over https.',
    evidence: ({ fetched }) => (fetched.url.startsWith('http:') ? [fetched.url] : []),
  },
  {
    id: 'mixed-content',
    severity: 'error',
    message: 'A page served over https fetches nothing over http.',
    evidence: (page: PageFacts): readonly string[] =>
      page.fetched.url.startsWith('https:') && !upgradesRequests(page)
        ? page.resources.filter(({ url }) => url.startsWith('http:')).map(({ element, url }) => `<${element}> ${url}`)
        : [],
  },
  {
    id: 'language-missing',
    severity: 'warning',
    message: 'A page says in which language it is.',
    evidence: ({ language }) => (language ? [] : ['The html element has no lang attribute.']),
  },
  {
    id: 'language-unknown',
    severity: 'warning',
    message: 'The language of a page is a language that exists.',
    evidence: ({ language }) => (language && !isKnownLanguage(language) ? [`lang="${language}"`] : []),
  },
  {
    id: 'viewport-missing',
    severity: 'warning',
    message: 'A page fits the width of a telephone.',
    evidence: (page) => (metaContent(page, 'viewport') ? [] : ['There is no viewport meta tag.']),
  },
  {
    id: 'content-thin',
    judges: 'search result',
    severity: 'warning',
    message: `A page has at least ${THIN_CONTENT_WORDS} words of its own.`,
    evidence: ({ words }) => (words.length < THIN_CONTENT_WORDS ? [`${words.length} words.`] : []),
  },
];

/** Browsers then fetch over https what a page asks for over http (W3C, Upgrade Insecure Requests). */
function upgradesRequests(page: PageFacts): boolean {
  const policies = [page.fetched.headers.get('content-security-policy'), metaContent(page, 'content-security-policy')];
  return policies.some((policy) => policy?.toLowerCase().includes('upgrade-insecure-requests') === true);
}
