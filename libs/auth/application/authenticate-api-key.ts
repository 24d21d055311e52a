import { Inject, Injectable } from '@nestjs/common';
import { AuthConfig } from '@seoforge/config';
import { Clock } from '@seoforge/kernel';

import { addressNotAllowed, invalidCredentials } from '../auth.errors';
import { isUsable, looksLikeApiKey } from '../domain/api-key';
import type { SitePrincipal } from '../domain/principal';
import { ApiKeyUses } from './api-key-uses';
import { KnownApiKeys } from './known-api-keys';
import { RememberedKeyHashes } from './remembered-key-hashes';

@Injectable()
export class AuthenticateApiKey {
  readonly #hashes: RememberedKeyHashes;

  constructor(
    @Inject(KnownApiKeys) private readonly keys: Pick<KnownApiKeys, 'find' | 'has'>,
    @Inject(ApiKeyUses) private readonly uses: Pick<ApiKeyUses, 'note'>,
    private readonly clock: Clock,
    config: AuthConfig,
  ) {
    this.#hashes = new RememberedKeyHashes(config.apiKeyHashSecret?.reveal() ?? '');
  }

  /**
   * @param address of the caller
   * @throws AppError `auth.credentials_invalid`, `auth.address_not_allowed`
   */
  async execute(credential: string, address: string): Promise<SitePrincipal> {
    if (!looksLikeApiKey(credential)) throw invalidCredentials();
    const known = await this.keys.find(this.#hashes.of(credential));
    const now = this.clock.now();
    if (!known || !isUsable(known.key, now)) throw invalidCredentials();
    if (known.addresses?.includes(address) === false) throw addressNotAllowed();
    const { id: keyId, siteId, scopes, mode } = known.key;
    this.uses.note(keyId, now);
    return { kind: 'site', siteId, keyId, scopes, mode };
  }

  /** Whether the credential was a key a few minutes ago, as far as this process knows: looking it up is no guess. */
  isRemembered(credential: string): boolean {
    return looksLikeApiKey(credential) && this.keys.has(this.#hashes.of(credential));
  }
}
