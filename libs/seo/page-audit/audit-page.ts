import { fingerprintOf } from './duplicates/fingerprint';
import { gatherPageFacts } from './facts/gather-page-facts';
import { metaContent } from './facts/meta-content';
import type { PageFacts } from './facts/page-facts';
import type { FetchedPage } from './fetched-page';
import { findingOf } from './finding';
import { scoreLighthouseSeo } from './lighthouse/score-lighthouse-seo';
import type { PageAudit, PageSummary, SummaryLink } from './page-audit';
import { isKeptOut } from './robots/robots-directives';
import type { RobotsFile } from './robots/robots-file';
import { conflictingCanonicals, isCanonical } from './rules/address-rules';
import type { PageRule } from './rules/page-rule';
import { PAGE_RULES } from './rules/page-rules';
import { storableText } from './storable-text';

const MOST_SUMMARY_LINKS = 1_000;
/** Of all links of a page together: a site's pages are in memory at once when it is judged. */
const MOST_SUMMARY_LINK_CHARACTERS = 150_000;
const MOST_SUMMARY_ALTERNATES = 200;
const LONGEST_KEPT_TEXT_CHARACTERS = 1_000;

/** Audits one fetched page. Pure; time and memory grow linearly with the page. */
export function auditPage(fetched: FetchedPage, robots: RobotsFile, now: Date): PageAudit {
  const facts = gatherPageFacts(fetched, now);
  const audit = {
    summary: summarise(facts),
    findings: rulesFor(facts).flatMap((rule) => findingOf(rule, rule.evidence(facts)) ?? []),
    lighthouse: scoreLighthouseSeo(facts, robots),
  };
  // What was cut out of the page would keep the whole page in memory.
  return structuredClone(audit);
}

/** An error page, or one that leads elsewhere, is not judged by what stands on it. */
function rulesFor(facts: PageFacts): readonly PageRule[] {
  if (facts.fetched.status >= 300) return PAGE_RULES.filter(({ judges }) => judges === 'answer');
  const isShowable = !isKeptOut(facts) && isCanonical(facts);
  return isShowable ? PAGE_RULES : PAGE_RULES.filter(({ judges }) => judges !== 'search result');
}

function summarise(facts: PageFacts): PageSummary {
  const { requestedUrl, url, status, redirects, depth, fromSitemap } = facts.fetched;
  return {
    requestedUrl,
    url,
    status,
    redirects,
    depth,
    fromSitemap,
    title: keep(facts.titles[0] ?? ''),
    description: keep(metaContent(facts, 'description') ?? ''),
    canonical: conflictingCanonicals(facts).length > 0 ? null : (facts.canonicals[0]?.url ?? null),
    alternates: facts.alternates
      .flatMap(({ language, url: address }) => (address ? [{ language: keep(language), url: address }] : []))
      .slice(0, MOST_SUMMARY_ALTERNATES),
    indexable: !isKeptOut(facts),
    links: distinctLinks(facts),
    wordCount: facts.words.length,
    fingerprint: fingerprintOf(facts.words),
  };
}

function distinctLinks({ links }: PageFacts): SummaryLink[] {
  const distinct = new Map<string, SummaryLink>();
  let characters = 0;
  for (const { url, relations } of links) {
    if (url === null) continue;
    const known = distinct.get(url);
    const hasRoom = distinct.size < MOST_SUMMARY_LINKS && characters + url.length <= MOST_SUMMARY_LINK_CHARACTERS;
    if (known === undefined && !hasRoom) continue;
    if (known === undefined) characters += url.length;
    distinct.set(url, { url, followed: known?.followed === true || !relations.includes('nofollow') });
  }
  return [...distinct.values()];
}

function keep(text: string): string {
  return storableText(text, LONGEST_KEPT_TEXT_CHARACTERS);
}
