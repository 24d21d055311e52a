import type { Finding, LighthouseSeo, PageAudit, Severity } from '@seoforge/seo';

/** One rule that something falls short of, over all pages. */
export interface ReportedFinding extends Finding {
  readonly scope: 'page' | 'site';
  /** How many pages fall short; 0 for a finding about the site as a whole. */
  readonly pageCount: number;
  /** The first of them. */
  readonly pages: readonly string[];
}

/** The outcome of an audit. */
export interface SiteReport {
  readonly pageCount: number;
  /** Why the crawl ended before it had seen everything; null when it had. */
  readonly stoppedBy: string | null;
  /** Of the start page. */
  readonly lighthouse: LighthouseSeo;
  readonly counts: Readonly<Record<Severity, number>>;
  /** The gravest first. */
  readonly findings: readonly ReportedFinding[];
  /** Pages that could not be fetched. */
  readonly unreachable: readonly { readonly url: string; readonly code: string }[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];
const SHOWN_PAGES = 20;
const SHOWN_EVIDENCE = 20;

/** Brings the findings about pages and about the site together, one entry per rule. */
export function reportFindings(
  pages: readonly PageAudit[],
  site: readonly Finding[],
): Pick<SiteReport, 'findings' | 'counts'> {
  const byRule = new Map<string, ReportedFinding>();
  for (const { summary, findings } of pages) {
    for (const finding of findings) byRule.set(finding.id, merge(byRule.get(finding.id), finding, summary.url));
  }
  const ofSite = site.map((finding): ReportedFinding => ({ ...finding, scope: 'site', pageCount: 0, pages: [] }));
  const findings = [...ofSite, ...byRule.values()].toSorted(byGravity);
  return { findings, counts: countBySeverity(findings) };
}

function merge(known: ReportedFinding | undefined, finding: Finding, url: string): ReportedFinding {
  if (known === undefined) return { ...finding, scope: 'page', pageCount: 1, pages: [url] };
  return {
    ...known,
    count: known.count + finding.count,
    pageCount: known.pageCount + 1,
    pages: known.pages.length < SHOWN_PAGES ? [...known.pages, url] : known.pages,
    evidence: known.evidence.concat(finding.evidence).slice(0, SHOWN_EVIDENCE),
  };
}

function byGravity(left: ReportedFinding, right: ReportedFinding): number {
  const gravity = SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity);
  if (gravity !== 0) return gravity;
  return right.count === left.count ? (left.id < right.id ? -1 : 1) : right.count - left.count;
}

function countBySeverity(findings: readonly ReportedFinding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
