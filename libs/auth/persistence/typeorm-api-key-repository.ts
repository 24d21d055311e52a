import { Injectable } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';

import type { ApiKey } from '../domain/api-key';
import { ApiKeyRepository } from '../ports/api-key-repository';
import { ApiKeyEntity } from './api-key.entity';

@Injectable()
export class TypeormApiKeyRepository extends ApiKeyRepository {
  constructor(private readonly managers: EntityManagers) {
    super();
  }

  async add(key: ApiKey): Promise<void> {
    await this.managers.current.insert(ApiKeyEntity, { ...key, scopes: [...key.scopes] });
  }

  findByHash(hash: string): Promise<ApiKey | null> {
    return this.managers.current.findOneBy(ApiKeyEntity, { hash });
  }
}
