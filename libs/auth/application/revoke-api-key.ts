import { Injectable } from '@nestjs/common';
import { Transactions } from '@seoforge/database';
import { Clock } from '@seoforge/kernel';

import { apiKeyNotFound } from '../auth.errors';
import { ApiKeyRepository } from '../ports/api-key-repository';
import { KnownApiKeys } from './known-api-keys';

@Injectable()
export class RevokeApiKey {
  constructor(
    private readonly keys: ApiKeyRepository,
    private readonly known: KnownApiKeys,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Ends a key for good. What has been revoked stays so, from the first time on.
   * @throws AppError `api_key.not_found`
   */
  async execute(siteId: string, keyId: string): Promise<void> {
    if (!(await this.keys.revoke(siteId, keyId, this.clock.now()))) throw apiKeyNotFound();
    await this.transactions.afterCommit(() => {
      this.known.forget(keyId);
    });
  }
}
