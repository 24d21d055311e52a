import type { ApiKey } from '../domain/api-key';

export abstract class ApiKeyRepository {
  abstract add(key: ApiKey): Promise<void>;
  abstract findByHash(hash: string): Promise<ApiKey | null>;
}
