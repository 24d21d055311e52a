import type { CrawledSite } from './crawled-site';
import { findingOf, type Finding } from './finding';
import { DUPLICATE_RULES } from './site-rules/duplicate-rules';
import { LINK_TARGET_RULES } from './site-rules/link-target-rules';
import { SITE_FILE_RULES } from './site-rules/site-file-rules';
import type { SiteRule } from './site-rules/site-rule';
import { VERSION_RULES } from './site-rules/version-rules';

/** Every demand on a whole site, in the order of a report. */
export const SITE_RULES: readonly SiteRule[] = [
  ...SITE_FILE_RULES,
  ...LINK_TARGET_RULES,
  ...DUPLICATE_RULES,
  ...VERSION_RULES,
];

/** Audits what pages have to do with each other, and what the site says to robots. Pure. */
export function auditSite(site: CrawledSite): readonly Finding[] {
  return SITE_RULES.flatMap((rule) => findingOf(rule, rule.evidence(site)) ?? []);
}
