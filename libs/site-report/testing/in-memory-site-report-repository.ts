import type { ReportCheckpoint } from '../domain/report-checkpoint';
import { hasEnded, type SiteReport, type SiteReportProgress } from '../domain/site-report';
import { SiteReportRepository, type SiteReportEnd, type SiteReportPage } from '../ports/site-report-repository';

export class InMemorySiteReportRepository extends SiteReportRepository {
  readonly #reports = new Map<string, SiteReport>();

  async add(report: SiteReport): Promise<boolean> {
    if (this.#reports.has(report.id) || (await this.findUnfinished(report.siteId))) return false;
    this.#reports.set(report.id, report);
    return true;
  }

  async find(siteId: string, id: string): Promise<SiteReport | null> {
    const report = this.#reports.get(id);
    return report?.siteId === siteId ? report : null;
  }

  async findUnfinished(siteId: string): Promise<SiteReport | null> {
    return this.#newestFirst(siteId).find((report) => !hasEnded(report)) ?? null;
  }

  async findForWork(id: string): Promise<SiteReport | null> {
    return this.#reports.get(id) ?? null;
  }

  async list(siteId: string, limit: number, cursor: string | null): Promise<SiteReportPage> {
    const rows = this.#newestFirst(siteId).filter(({ id }) => cursor === null || id < cursor);
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  async advance(id: string, progress: SiteReportProgress, checkpoint: ReportCheckpoint, at: Date): Promise<boolean> {
    const report = this.#reports.get(id);
    if (!report || hasEnded(report)) return false;
    this.#reports.set(id, { ...report, status: 'running', progress, checkpoint, startedAt: report.startedAt ?? at });
    return true;
  }

  async end(id: string, end: SiteReportEnd, at: Date): Promise<boolean> {
    const report = this.#reports.get(id);
    if (!report || hasEnded(report)) return false;
    this.#reports.set(id, { ...report, ...end, checkpoint: null, finishedAt: at });
    return true;
  }

  async removeOld(siteId: string, kept: number): Promise<void> {
    for (const { id, finishedAt } of this.#newestFirst(siteId).slice(kept)) {
      if (finishedAt !== null) this.#reports.delete(id);
    }
  }

  #newestFirst(siteId: string): SiteReport[] {
    return [...this.#reports.values()]
      .filter((report) => report.siteId === siteId)
      .sort((left, right) => (left.id < right.id ? 1 : -1));
  }
}
