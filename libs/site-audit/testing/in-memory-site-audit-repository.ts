import { hasEnded, type SiteAudit, type SiteAuditProgress } from '../domain/site-audit';
import { SiteAuditRepository, type SiteAuditEnd, type SiteAuditPage } from '../ports/site-audit-repository';

export class InMemorySiteAuditRepository extends SiteAuditRepository {
  readonly #audits = new Map<string, SiteAudit>();

  async add(audit: SiteAudit): Promise<void> {
    this.#audits.set(audit.id, audit);
  }

  async find(siteId: string, id: string): Promise<SiteAudit | null> {
    const audit = this.#audits.get(id);
    return audit?.siteId === siteId ? audit : null;
  }

  async findForWork(id: string): Promise<SiteAudit | null> {
    return this.#audits.get(id) ?? null;
  }

  async list(siteId: string, limit: number, cursor: string | null): Promise<SiteAuditPage> {
    const rows = this.#newestFirst(siteId).filter(({ id }) => cursor === null || id < cursor);
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  async countUnfinished(siteId: string): Promise<number> {
    return this.#newestFirst(siteId).filter((audit) => !hasEnded(audit)).length;
  }

  async advance(id: string, progress: SiteAuditProgress, at: Date): Promise<boolean> {
    const audit = this.#audits.get(id);
    if (!audit || hasEnded(audit)) return false;
    this.#audits.set(id, { ...audit, status: 'running', progress, startedAt: audit.startedAt ?? at });
    return true;
  }

  async end(id: string, end: SiteAuditEnd, at: Date): Promise<boolean> {
    const audit = this.#audits.get(id);
    if (!audit || hasEnded(audit)) return false;
    this.#audits.set(id, { ...audit, ...end, finishedAt: at });
    return true;
  }

  async removeOld(siteId: string, kept: number): Promise<void> {
    for (const { id, finishedAt } of this.#newestFirst(siteId).slice(kept)) {
      if (finishedAt !== null) this.#audits.delete(id);
    }
  }

  #newestFirst(siteId: string): SiteAudit[] {
    return [...this.#audits.values()].filter((audit) => audit.siteId === siteId).sort((a, b) => (a.id < b.id ? 1 : -1));
  }
}
