import type { AccessToken } from '@seoforge/auth';

import type { RunningService } from './running-service';

/** An access token of the service's owner, to be sent in the place of a key. */
export async function ownerToken(service: RunningService): Promise<string> {
  const { email, password } = service.owner;
  const response = await service.request('/api/v1/auth/login', { json: { email, password }, apiKey: null });
  return ((await response.json()) as AccessToken).accessToken;
}
