import { Inject, Injectable } from '@nestjs/common';
import { AuthConfig } from '@seoforge/config';
import { Clock } from '@seoforge/kernel';

import { invalidCredentials } from '../auth.errors';
import { hashApiKey, isUsable, looksLikeApiKey } from '../domain/api-key';
import type { SitePrincipal } from '../domain/principal';
import { KnownApiKeys } from './known-api-keys';

@Injectable()
export class AuthenticateApiKey {
  readonly #hashSecret: string;

  constructor(
    @Inject(KnownApiKeys) private readonly keys: Pick<KnownApiKeys, 'find'>,
    private readonly clock: Clock,
    config: AuthConfig,
  ) {
    this.#hashSecret = config.apiKeyHashSecret?.reveal() ?? '';
  }

  /** @throws AppError `auth.credentials_invalid` */
  async execute(credential: string): Promise<SitePrincipal> {
    if (!looksLikeApiKey(credential)) throw invalidCredentials();
    const key = await this.keys.find(hashApiKey(credential, this.#hashSecret));
    if (!key || !isUsable(key, this.clock.now())) throw invalidCredentials();
    return { kind: 'site', siteId: key.siteId, keyId: key.id, scopes: key.scopes, mode: key.mode };
  }
}
