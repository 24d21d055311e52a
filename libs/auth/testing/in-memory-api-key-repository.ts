import type { ApiKey } from '../domain/api-key';
import { ApiKeyRepository } from '../ports/api-key-repository';

export class InMemoryApiKeyRepository extends ApiKeyRepository {
  readonly keys: ApiKey[] = [];

  async add(key: ApiKey): Promise<void> {
    this.keys.push(key);
  }

  async findByHash(hash: string): Promise<ApiKey | null> {
    return this.keys.find((key) => key.hash === hash) ?? null;
  }
}
