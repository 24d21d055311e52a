import type { PageAudit } from '@seoforge/seo';

import { AuditedPageRepository, type AuditedPages } from '../ports/audited-page-repository';

export class InMemoryAuditedPageRepository extends AuditedPageRepository {
  readonly #pages = new Map<string, Map<string, PageAudit>>();

  async save(auditId: string, page: PageAudit): Promise<void> {
    const pages = this.#pages.get(auditId) ?? new Map<string, PageAudit>();
    this.#pages.set(auditId, pages);
    if (!pages.has(page.summary.requestedUrl)) pages.set(page.summary.requestedUrl, page);
  }

  async load(auditId: string): Promise<readonly PageAudit[]> {
    return [...(this.#pages.get(auditId)?.values() ?? [])];
  }

  async list(auditId: string, limit: number, cursor: string | null): Promise<AuditedPages> {
    const start = Number(cursor ?? 0);
    const pages = await this.load(auditId);
    const end = start + limit;
    return { items: pages.slice(start, end), nextCursor: pages.length > end ? String(end) : null };
  }
}
