import { Injectable } from '@nestjs/common';
import { Clock } from '@seoforge/kernel';

import { siteNotFound } from '../auth.errors';
import { stateOf, type ApiKey, type ApiKeyState } from '../domain/api-key';
import { ApiKeyRepository } from '../ports/api-key-repository';

export interface ApiKeyWithState {
  readonly apiKey: ApiKey;
  readonly state: ApiKeyState;
}

export interface ApiKeyStatePage {
  readonly items: readonly ApiKeyWithState[];
  readonly nextCursor: string | null;
}

@Injectable()
export class ReadApiKeys {
  constructor(
    private readonly keys: ApiKeyRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Of one site, newest first.
   * @throws AppError `site.not_found`
   */
  async page(siteId: string, limit: number, cursor: string | null): Promise<ApiKeyStatePage> {
    const page = await this.keys.list(siteId, limit, cursor);
    if (!page) throw siteNotFound();
    const now = this.clock.now();
    return { ...page, items: page.items.map((apiKey) => ({ apiKey, state: stateOf(apiKey, now) })) };
  }
}
