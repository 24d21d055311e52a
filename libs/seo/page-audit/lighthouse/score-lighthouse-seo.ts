import type { PageFacts } from '../facts/page-facts';
import { metaContent } from '../facts/meta-content';
import { isAllowedByRobots, type RobotsFile } from '../robots/robots-file';
import { robotsFileProblems } from '../robots/robots-file-problems';
import { forbiddingDirectivesOf } from '../robots/robots-directives';
import { conflictingCanonicals, invalidAlternates, invalidCanonicals } from '../rules/address-rules';
import { genericLinks, isNotCrawlable } from '../rules/link-rules';
import type { LighthouseAudit, LighthouseSeo } from './lighthouse-audit';

/** Failing this one alone takes the category below 0.70 (Lighthouse 13). */
const CRAWLABLE_WEIGHT = 93 / 23;
/** Being blocked counts only when all of them are; null is a robot that no rule names. */
const JUDGED_ROBOTS = [null, 'googlebot', 'bingbot', 'duckduckbot', 'archive.org_bot'] as const;

/** Scores a page as the SEO category of Lighthouse 13 does, from what was fetched; nothing is rendered. */
export function scoreLighthouseSeo(page: PageFacts, robots: RobotsFile): LighthouseSeo {
  const audits = [
    audit('is-crawlable', isCrawlable(page, robots), CRAWLABLE_WEIGHT),
    audit('document-title', page.titles.some(Boolean)),
    audit('meta-description', Boolean(metaContent(page, 'description'))),
    audit('http-status-code', page.fetched.status < 400),
    audit('link-text', genericLinks(page).length === 0),
    audit('crawlable-anchors', !page.links.some(isNotCrawlable)),
    audit('robots-txt', judgeRobotsFile(robots)),
    audit('image-alt', page.images.length === 0 ? null : page.images.every(({ alt }) => alt !== null)),
    audit('hreflang', invalidAlternates(page).length === 0),
    audit('canonical', judgeCanonical(page)),
  ];
  const applicable = audits.filter(({ outcome }) => outcome !== 'notApplicable');
  const total = sumOfWeights(applicable);
  const passed = sumOfWeights(applicable.filter(({ outcome }) => outcome === 'pass'));
  return { score: total === 0 ? null : Math.round((passed / total) * 100), audits };
}

/** @param passes null when the audit does not apply. */
function audit(id: string, passes: boolean | null, weight = 1): LighthouseAudit {
  if (passes === null) return { id, weight: 0, outcome: 'notApplicable' };
  return { id, weight, outcome: passes ? 'pass' : 'fail' };
}

function isCrawlable(page: PageFacts, robots: RobotsFile): boolean {
  const forbidding = forbiddingDirectivesOf(page);
  return JUDGED_ROBOTS.some(
    (name) =>
      !forbidding.some(({ robot }) => robot === null || robot === name) &&
      isAllowedByRobots(robots, page.fetched.url, name ?? '*'),
  );
}

function judgeRobotsFile(robots: RobotsFile): boolean | null {
  const isAbsent = robots.status !== null && robots.status >= 400 && robots.status < 500;
  return isAbsent || (robots.status !== null && robots.status < 400 && robots.text.trim() === '')
    ? null
    : robotsFileProblems(robots).length === 0;
}

/** One whole address, not another language version of the page, not the site's front page unless it is that. */
function judgeCanonical(page: PageFacts): boolean | null {
  const canonical = page.canonicals[0];
  if (canonical === undefined) return null;
  if (invalidCanonicals(page).length > 0 || conflictingCanonicals(page).length > 0) return false;
  const own = URL.parse(page.fetched.url);
  const named = URL.parse(canonical.url ?? '');
  if (own === null || named === null || own.href === named.href) return true;
  const versions = new Set(page.alternates.map(({ url }) => url));
  const isOtherVersion = versions.has(named.href) && versions.has(own.href);
  const isFrontPage = named.pathname === '/' && own.pathname !== '/' && named.origin === own.origin;
  return !isOtherVersion && !isFrontPage;
}

function sumOfWeights(audits: readonly LighthouseAudit[]): number {
  return audits.reduce((sum, { weight }) => sum + weight, 0);
}
