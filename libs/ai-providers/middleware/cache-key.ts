import { createHash } from 'node:crypto';

import type { LanguageModelRequest } from '../ports/language-model';
import type { Candidate } from './call';

/** Names an answer by everything that it depends on; whole sites apart, so that none learns what another has asked. */
export function cacheKeyOf(
  siteId: string,
  candidates: readonly Pick<Candidate, 'provider' | 'model'>[],
  { messages, maxOutputTokens, temperature, output, providerOptions }: LanguageModelRequest,
): string {
  const models = candidates.map(({ provider, model }) => [provider, model]);
  const texts = messages.map(({ role, text }) => [role, text]);
  const whole = JSON.stringify([
    models,
    texts,
    maxOutputTokens,
    temperature ?? null,
    output ?? null,
    providerOptions ?? null,
  ]);
  return `answer:${siteId}:${createHash('sha256').update(whole).digest('base64url')}`;
}
