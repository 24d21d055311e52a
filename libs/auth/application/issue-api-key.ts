import { Injectable } from '@nestjs/common';
import { AuthConfig } from '@seoforge/config';
import { Transactions } from '@seoforge/database';
import { Clock, newId } from '@seoforge/kernel';

import { apiKeyInvalid, siteNotFound, tooManyApiKeys } from '../auth.errors';
import { displayPrefixOf, generateApiKey, hashApiKey, type ApiKey } from '../domain/api-key';
import { ApiKeyRepository } from '../ports/api-key-repository';
import { AllowedAddresses } from './allowed-addresses';

/** Of one site, at the same time. */
const MOST_USABLE_KEYS = 100;
/** Older ones of a site are forgotten when it is given another key. */
const MOST_ENDED_KEYS = 400;

export interface IssueApiKeyRequest extends Pick<ApiKey, 'siteId' | 'name' | 'mode' | 'scopes'> {
  /** None: from everywhere. */
  readonly allowedAddresses?: readonly string[];
  /** Null: never. */
  readonly expiresAt?: Date | null;
  /** Id of the key whose successor it is. */
  readonly replaces?: string;
}

export interface IssuedApiKey {
  readonly apiKey: ApiKey;
  /** The key itself: the only time that it can be seen. */
  readonly key: string;
}

@Injectable()
export class IssueApiKey {
  readonly #hashSecret: string;

  constructor(
    private readonly keys: ApiKeyRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    config: AuthConfig,
  ) {
    this.#hashSecret = config.apiKeyHashSecret?.reveal() ?? '';
  }

  /** @throws AppError `request.invalid`, `site.not_found`, `api_key.too_many` */
  async execute({
    allowedAddresses = [],
    expiresAt = null,
    replaces,
    ...request
  }: IssueApiKeyRequest): Promise<IssuedApiKey> {
    const createdAt = this.clock.now();
    const faults = [...AllowedAddresses.faultsOf(allowedAddresses)];
    if (expiresAt !== null && expiresAt <= createdAt) {
      faults.push({ pointer: '/expiresAt', detail: 'must be in the future' });
    }
    if (faults.length > 0) throw apiKeyInvalid(faults);
    const key = generateApiKey(request.mode);
    const apiKey: ApiKey = {
      ...request,
      id: newId(),
      displayPrefix: displayPrefixOf(key),
      hash: hashApiKey(key, this.#hashSecret),
      allowedAddresses: AllowedAddresses.normalise(allowedAddresses),
      createdAt,
      expiresAt,
      revokedAt: null,
      lastUsedAt: null,
      replaces: replaces ?? null,
    };
    await this.#add(apiKey);
    return { apiKey, key };
  }

  #add(apiKey: ApiKey): Promise<void> {
    const { siteId, createdAt } = apiKey;
    return this.transactions.run(async () => {
      if (!(await this.keys.lockSite(siteId))) throw siteNotFound();
      if ((await this.keys.countUsable(siteId, createdAt)) >= MOST_USABLE_KEYS) throw tooManyApiKeys(MOST_USABLE_KEYS);
      await this.keys.add(apiKey);
      // Afterwards: among the ended ones may be the key that this one replaces.
      await this.keys.removeEnded(siteId, createdAt, MOST_ENDED_KEYS);
    });
  }
}
