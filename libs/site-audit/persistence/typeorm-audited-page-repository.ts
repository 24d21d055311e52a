import { Injectable } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';
import { newId } from '@seoforge/kernel';
import type { PageAudit } from '@seoforge/seo';
import { MoreThan } from 'typeorm';

import { AuditedPageRepository, type AuditedPages } from '../ports/audited-page-repository';
import { AuditedPageEntity } from './audited-page.entity';

@Injectable()
export class TypeormAuditedPageRepository extends AuditedPageRepository {
  constructor(private readonly managers: EntityManagers) {
    super();
  }

  async save(auditId: string, page: PageAudit): Promise<void> {
    await this.managers.current
      .createQueryBuilder()
      .insert()
      .into(AuditedPageEntity)
      .values({ auditId, requestedUrl: page.summary.requestedUrl, id: newId(), page })
      .orIgnore()
      .execute();
  }

  async load(auditId: string): Promise<readonly PageAudit[]> {
    const rows = await this.managers.current.find(AuditedPageEntity, { where: { auditId }, order: { id: 'ASC' } });
    return rows.map(({ page }) => page);
  }

  async list(auditId: string, limit: number, cursor: string | null): Promise<AuditedPages> {
    const rows = await this.managers.current.find(AuditedPageEntity, {
      where: { auditId, ...(cursor === null ? {} : { id: MoreThan(cursor) }) },
      order: { id: 'ASC' },
      take: limit + 1,
    });
    const items = rows.slice(0, limit);
    return {
      items: items.map(({ page }) => page),
      nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null,
    };
  }
}
