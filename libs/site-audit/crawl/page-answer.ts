import { decodeText, type WebAnswer } from '@seoforge/http-fetch';
import { resolveWebAddress, type FetchedPage } from '@seoforge/seo';

/** With or without a charset. */
const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;

/** What is known of a page without its answer. */
type PlannedPage = Pick<FetchedPage, 'requestedUrl' | 'depth' | 'fromSitemap'>;

/**
 * The page that an answer is; null where it is none: a redirect that was not followed, or a file of another kind. An error is one, and
 * so is a start page that leads elsewhere.
 */
export function pageFrom(answer: WebAnswer, planned: PlannedPage): FetchedPage | null {
  const { url, status, body, durationMs } = answer;
  const contentType = answer.headers.get('content-type')?.[0] ?? '';
  const isRedirect = status >= 300 && status < 400;
  const isHtml = !isRedirect && (contentType === '' || HTML.test(contentType));
  if (!isHtml && status < 400 && !(isRedirect && planned.depth === 0)) return null;
  return {
    ...planned,
    url: resolveWebAddress(url, url) ?? url,
    redirects: answer.redirects.map((redirect) => ({ url: redirect.url, status: redirect.status })),
    status,
    headers: new Map([...answer.headers].map(([name, values]) => [name, values.join(', ')])),
    html: isHtml ? decodeText(body, contentType) : '',
    bytes: body.byteLength,
    durationMs,
  };
}
