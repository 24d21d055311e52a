import { randomUUID } from 'node:crypto';

import { EditorTexts } from './editor-texts';
import type { LoadSite } from './load-scene';
import { pick, type Random } from './random-choice';
import type { HttpRequest } from './request-bytes';

/** Something that plug-ins of WordPress ask, and how often among all requests. */
export interface RequestKind {
  readonly name: string;
  readonly share: number;
  /** Status of the right answer. */
  readonly status: number;
  /** What stands in the right answer. */
  readonly includes: string;
  readonly request: (site: LoadSite, random: Random) => HttpRequest;
}

const KEYPHRASES = ['rye loaf', 'sourdough starter', 'proofing basket', 'stone oven', 'flour mill', 'bread knife'];

/** The shortest article there is. */
const SHORT_BRIEF = { targetWords: 150, maxRevisions: 0, internalLinks: false };

const texts = new EditorTexts();

const get =
  (path: string | ((site: LoadSite, random: Random) => string)) =>
  (site: LoadSite, random: Random): HttpRequest => ({
    method: 'GET',
    path: `/api/v1${typeof path === 'string' ? path : path(site, random)}`,
    apiKey: site.apiKey,
  });

const post =
  (path: string, body: (random: Random) => string) =>
  ({ apiKey }: LoadSite, random: Random): HttpRequest => ({
    method: 'POST',
    path: `/api/v1${path}`,
    apiKey,
    body: body(random),
  });

const brief = (random: Random): string =>
  JSON.stringify({ keyphrase: pick(KEYPHRASES, random), language: 'en', ...SHORT_BRIEF });

/** As the editor of a post asks. */
const aboutPost = ({ posts }: LoadSite, random: Random): string => {
  const { externalId, keyphrase } = pick(posts, random);
  return `externalId=${externalId}&keyphrase=${encodeURIComponent(keyphrase)}&language=en`;
};

const changedPost = ({ apiKey, posts }: LoadSite, random: Random): HttpRequest => {
  const { externalId, body } = pick(posts, random);
  const sentence = `Changed for the ${Math.floor(random() * 1e9)}th time.`;
  return { method: 'PUT', path: `/api/v1/posts/${externalId}`, apiKey, body: body.join(sentence) };
};

/** The order of an article, with the key under which it would be repeated. */
export const ORDER = 'order an article';

/**
 * What WordPress sites ask, by what their plug-in does and how often:
 *
 * - 61 of 100 are analyses. The sidebar asks for one a second after each pause of a writer, so some fifty times while a post is written;
 *   one in ten has a text that was analysed just before, since an editor was opened or reloaded, or a change undone.
 * - 13 are articles. Who waits for one looks after 1, 1.5, 2.3, 3.4 and then every 5 seconds, a dozen times until it is written; one that
 *   is written, as all are here, is the largest answer.
 * - 5 follow from a post that is edited: it is put into the index when it is saved, once or twice, and in one of three sessions somebody
 *   presses the button that asks for links and overlaps together.
 * - 2 verify the key: whoever connects a site or tests the connection.
 * - 19 come from no plug-in of ours, but from programs with a key of their own, such as an agency's overview of its sites: lists, single
 *   posts, usage and estimates. How many there are is an assumption; what they ask is spread over what there is to read.
 *
 * WordPress opens a connection for each request; those that are held here are the ones of the proxies before the service.
 */
export const TRAFFIC_MIX: readonly RequestKind[] = [
  { name: 'verify the key', share: 2, status: 200, includes: '"scopes"', request: get('/auth/verify') },
  { name: 'list articles', share: 6, status: 200, includes: '"items"', request: get('/articles?limit=20') },
  { name: 'list posts', share: 4, status: 200, includes: '"items"', request: get('/posts?limit=20') },
  {
    name: 'read an article',
    share: 12,
    status: 200,
    includes: '"receipt"',
    request: get(({ articleIds }, random) => `/articles/${pick(articleIds, random)}`),
  },
  {
    name: 'read a post',
    share: 2,
    status: 200,
    includes: '"externalId"',
    request: get(({ posts }, random) => `/posts/${pick(posts, random).externalId}`),
  },
  {
    name: 'analyse a changed text',
    share: 55,
    status: 200,
    includes: '"contentHash"',
    request: post('/seo/analyses', (random) => texts.changed(random)),
  },
  {
    name: 'analyse a text again',
    share: 6,
    status: 200,
    includes: '"contentHash"',
    request: post('/seo/analyses', (random) => texts.repeated(random)),
  },
  {
    name: 'find overlaps',
    share: 1,
    status: 200,
    includes: '"items"',
    request: get((site, random) => `/posts/overlaps?${aboutPost(site, random)}`),
  },
  {
    name: 'suggest links',
    share: 1,
    status: 200,
    includes: '"outgoing"',
    request: get((site, random) => `/posts/link-suggestions?${aboutPost(site, random)}`),
  },
  { name: 'read usage', share: 3, status: 200, includes: '"rows"', request: get('/usage?groupBy=model') },
  {
    name: 'estimate an article',
    share: 4,
    status: 200,
    includes: '"expectedMicroUsd"',
    request: post('/articles/estimates', brief),
  },
  {
    name: 'put a changed post',
    share: 3,
    status: 200,
    includes: '"externalId"',
    request: changedPost,
  },
  {
    name: ORDER,
    share: 1,
    status: 202,
    includes: '"progress"',
    request: (site, random) => ({
      ...post('/articles', brief)(site, random),
      headers: { 'idempotency-key': randomUUID() },
    }),
  },
];
