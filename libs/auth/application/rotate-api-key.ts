import { Injectable } from '@nestjs/common';
import { Transactions } from '@seoforge/database';
import { Clock } from '@seoforge/kernel';

import { apiKeyNotFound, apiKeyNotUsable, siteNotFound } from '../auth.errors';
import { isUsable } from '../domain/api-key';
import { ApiKeyRepository } from '../ports/api-key-repository';
import { IssueApiKey, type IssuedApiKey } from './issue-api-key';
import { KnownApiKeys } from './known-api-keys';

@Injectable()
export class RotateApiKey {
  constructor(
    private readonly keys: ApiKeyRepository,
    private readonly known: KnownApiKeys,
    private readonly issueApiKey: IssueApiKey,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Issues a key with the rights of another one, to the same end, which from then on works for the overlap only.
   * @throws AppError `site.not_found`, `api_key.not_found`, `api_key.too_many`, or `api_key.not_usable` where it has ended or
   * been replaced already
   */
  async execute(siteId: string, keyId: string, overlapSeconds: number): Promise<IssuedApiKey> {
    return this.transactions.run(async () => {
      if (!(await this.keys.lockSite(siteId))) throw siteNotFound();
      const old = await this.keys.find(siteId, keyId);
      if (!old) throw apiKeyNotFound();
      const now = this.clock.now();
      if (!isUsable(old, now) || (await this.keys.isReplaced(keyId))) throw apiKeyNotUsable();
      const overlapEnd = new Date(now.getTime() + overlapSeconds * 1_000);
      if (old.expiresAt === null || old.expiresAt > overlapEnd) await this.keys.setExpiry(keyId, overlapEnd);
      await this.transactions.afterCommit(() => {
        this.known.forget(keyId);
      });
      const { name, mode, scopes, allowedAddresses, expiresAt } = old;
      return this.issueApiKey.execute({ siteId, name, mode, scopes, allowedAddresses, expiresAt, replaces: keyId });
    });
  }
}
