import type { PageAudit } from '@seoforge/seo';

export interface AuditedPages {
  /** In the order in which they were saved. */
  readonly items: readonly PageAudit[];
  /** Where the next ones start; null at the end. */
  readonly nextCursor: string | null;
}

/** The pages of audits, kept as soon as they are judged, so that an interrupted crawl goes on where it was. */
export abstract class AuditedPageRepository {
  /** Keeps what is there if the page was saved before. Joins the transaction under way. */
  abstract save(auditId: string, page: PageAudit): Promise<void>;

  /** Every page, in the order in which they were saved. */
  abstract load(auditId: string): Promise<readonly PageAudit[]>;

  /** @param cursor the `nextCursor` of the call before. */
  abstract list(auditId: string, limit: number, cursor: string | null): Promise<AuditedPages>;
}
