import { Injectable } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';

import type { ModelCall } from '../domain/model-call';
import { ModelCallLedger } from '../ports/model-call-ledger';
import { ModelCallEntity, toModelCall } from './model-call.entity';

@Injectable()
export class TypeormModelCallLedger extends ModelCallLedger {
  constructor(private readonly managers: EntityManagers) {
    super();
  }

  async forArticle(siteId: string, articleId: string): Promise<readonly ModelCall[]> {
    const rows = await this.managers.current.find(ModelCallEntity, {
      where: { siteId, articleId },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    return rows.map(toModelCall);
  }
}
