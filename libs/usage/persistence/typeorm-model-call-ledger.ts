import { Injectable } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';

import type { ModelCall } from '../domain/model-call';
import { ModelCallLedger } from '../ports/model-call-ledger';
import { ModelCallEntity } from './model-call.entity';

@Injectable()
export class TypeormModelCallLedger extends ModelCallLedger {
  constructor(private readonly managers: EntityManagers) {
    super();
  }

  async record(call: ModelCall): Promise<void> {
    await this.managers.current.insert(ModelCallEntity, call);
  }

  forArticle(siteId: string, articleId: string): Promise<readonly ModelCall[]> {
    return this.managers.current.find(ModelCallEntity, {
      where: { siteId, articleId },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }
}
