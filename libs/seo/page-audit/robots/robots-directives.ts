import type { PageFacts } from '../facts/page-facts';

/** One place that tells robots how to treat a page. */
export interface RobotsDirective {
  /** The robot spoken to, lower case; null for all. */
  readonly robot: string | null;
  readonly directive: string;
  readonly source: 'meta' | 'header';
}

/** Directives that take a value after a colon, and so are no robot's name (Google Search Central, "robots meta tag"). */
const VALUED_DIRECTIVES: ReadonlySet<string> = new Set([
  'unavailable_after',
  'max-snippet',
  'max-image-preview',
  'max-video-preview',
]);
/** Robots that a page may speak to by a meta tag of their name. */
const NAMED_ROBOTS: ReadonlySet<string> = new Set([
  'googlebot',
  'googlebot-news',
  'bingbot',
  'duckduckbot',
  'archive.org_bot',
]);

/** What a page's robots meta tags and its `X-Robots-Tag` header say, in lower case. */
export function robotsDirectivesOf({ metaTags, fetched }: PageFacts): readonly RobotsDirective[] {
  const inMeta = metaTags
    .filter(({ name }) => name === 'robots' || NAMED_ROBOTS.has(name))
    .flatMap(({ name, content }) =>
      partsOf(content).map((directive): RobotsDirective => {
        return { robot: name === 'robots' ? null : name, directive, source: 'meta' };
      }),
    );
  return [...inMeta, ...headerDirectives(fetched.headers.get('x-robots-tag') ?? '')];
}

/** The directives that keep a page out of search results on the day of its audit. */
export function forbiddingDirectivesOf(page: PageFacts): readonly RobotsDirective[] {
  return robotsDirectivesOf(page).filter(({ directive }) => {
    if (directive === 'noindex' || directive === 'none') return true;
    const [name, ...rest] = directive.split(':');
    return name === 'unavailable_after' && Date.parse(rest.join(':').trim()) < page.auditedAt.getTime();
  });
}

/** Whether a page keeps itself out of search results: all of them, or those of the largest engine. */
export function isKeptOut(page: PageFacts): boolean {
  return forbiddingDirectivesOf(page).some(({ robot }) => robot === null || robot === 'googlebot');
}

/** A robot's name before a colon holds for what follows, until the next name. */
function headerDirectives(header: string): RobotsDirective[] {
  let robot: string | null = null;
  return partsOf(header).map((part) => {
    const [name = '', ...rest] = part.split(':');
    const isNamed = rest.length > 0 && !VALUED_DIRECTIVES.has(name.trim());
    if (isNamed) robot = name.trim();
    return { robot, directive: isNamed ? rest.join(':').trim() : part, source: 'header' };
  });
}

/** A comma inside a date is no end: dates are recognised by the weekday before it. */
function partsOf(content: string): string[] {
  return content
    .toLowerCase()
    .split(/,(?!\s*\d{1,2}[ -][a-z]{3})/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
