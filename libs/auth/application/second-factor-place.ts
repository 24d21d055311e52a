import type { SecretPlace } from '@seoforge/vault';

/** Where the secret of an account's second factor is kept. */
export function secondFactorOf(userId: string): SecretPlace {
  return { owner: { userId }, purpose: 'second_factor', name: 'totp' };
}
