import { Injectable } from '@nestjs/common';
import { AuthConfig } from '@seoforge/config';
import { Clock, newId } from '@seoforge/kernel';

import { displayPrefixOf, generateApiKey, hashApiKey, type ApiKey } from '../domain/api-key';
import type { Scope } from '../domain/scope';
import { ApiKeyRepository } from '../ports/api-key-repository';

export interface IssueApiKeyRequest {
  readonly siteId: string;
  readonly name: string;
  readonly mode: ApiKey['mode'];
  readonly scopes: readonly Scope[];
}

@Injectable()
export class IssueApiKey {
  readonly #hashSecret: string;

  constructor(
    private readonly keys: ApiKeyRepository,
    private readonly clock: Clock,
    config: AuthConfig,
  ) {
    this.#hashSecret = config.apiKeyHashSecret?.reveal() ?? '';
  }

  /** @returns the key itself: the only time that it can be seen. */
  async execute(request: IssueApiKeyRequest): Promise<string> {
    const key = generateApiKey(request.mode);
    await this.keys.add({
      ...request,
      id: newId(),
      displayPrefix: displayPrefixOf(key),
      hash: hashApiKey(key, this.#hashSecret),
      createdAt: this.clock.now(),
      expiresAt: null,
      revokedAt: null,
    });
    return key;
  }
}
