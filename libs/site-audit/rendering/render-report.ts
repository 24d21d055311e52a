import type { LighthouseAudit } from '@seoforge/seo';

import type { SiteAudit } from '../domain/site-audit';
import type { ReportedFinding, SiteReport } from '../domain/site-report';
import { escapeHtml } from './escape-html';
import { REPORT_STYLE } from './report-style';

/** The report of an audit as a page of its own: no scripts, nothing fetched, everything of the audited site escaped. */
export function renderReport(audit: SiteAudit, report: SiteReport): string {
  const { counts, findings, lighthouse, unreachable } = report;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>SEO audit of ${escapeHtml(audit.startUrl)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<main>
<h1>SEO audit of ${escapeHtml(audit.startUrl)}</h1>
<p><span class="score">${lighthouse.score ?? '–'}</span> of 100, as Lighthouse judges the start page</p>
<ul class="counts">
<li class="error">${renderCount(counts.error, 'error')}</li>
<li class="warning">${renderCount(counts.warning, 'warning')}</li>
<li class="notice">${renderCount(counts.notice, 'notice')}</li>
<li>${renderCount(report.pageCount, 'page')} audited</li>
</ul>
${report.stoppedBy === null ? '' : `<p>The crawl ended before it had seen everything (${escapeHtml(report.stoppedBy)}).</p>`}
<h2>What to put right</h2>
${findings.length === 0 ? '<p>Nothing was found.</p>' : findings.map(renderFinding).join('\n')}
<h2>Lighthouse, start page</h2>
<table><thead><tr><th>Audit</th><th>Weight</th><th>Outcome</th></tr></thead><tbody>
${lighthouse.audits.map(renderAudit).join('\n')}
</tbody></table>
${unreachable.length === 0 ? '' : `<h2>Pages that could not be fetched</h2>${renderList(unreachable.map(({ url, code }) => `${url}: ${code}`))}`}
</main>
<footer>Audit ${escapeHtml(audit.id)}, finished ${audit.finishedAt?.toISOString() ?? ''}. Pages are judged as they were served; scripts were not run.</footer>
</body>
</html>
`;
}

function renderCount(count: number, name: string): string {
  return `<strong>${count}</strong> ${name}${count === 1 ? '' : 's'}`;
}

function renderFinding({ severity, id, message, scope, pageCount, pages, count, evidence }: ReportedFinding): string {
  const extent = scope === 'site' ? `${count} in all` : `${pageCount} ${pageCount === 1 ? 'page' : 'pages'}`;
  return `<details>
<summary><strong class="${severity}">${severity}</strong>${escapeHtml(message)} <small>${escapeHtml(id)}, ${extent}</small></summary>
${renderList(evidence)}
${pages.length === 0 ? '' : `<p>Pages:</p>${renderList(pages)}`}
</details>`;
}

function renderAudit({ id, weight, outcome }: LighthouseAudit): string {
  return `<tr><td>${escapeHtml(id)}</td><td>${weight.toFixed(2)}</td><td>${outcome}</td></tr>`;
}

function renderList(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
}
