import type { ErrorDetail } from '@seoforge/kernel';

import type { Configuration } from './configuration';

/**
 * What must hold across variables: what every process needs, and what production refuses to start without.
 * @param providedLater names that the caller will fill in by itself, such as a database that it is about to start; in production
 * they need a waiver first.
 */
export function unmetRequirements(configuration: Configuration, providedLater: readonly string[]): ErrorDetail[] {
  const production = configuration.runtime.isProduction ? unmetProductionRequirements(configuration) : [];
  const always = unmetInEveryMode(configuration).filter(
    ({ pointer }) => !providedLater.includes(pointer) && !production.some((problem) => problem.pointer === pointer),
  );
  return [...production, ...always];
}

function unmetInEveryMode({ auth, database, ai }: Configuration): ErrorDetail[] {
  const problems: ErrorDetail[] = [];
  if (!database.url) {
    problems.push({
      pointer: 'DATABASE_URL',
      detail: 'is required; `npm start` brings a database of its own, other commands need one',
    });
  }
  if (!auth.apiKeyHashSecret) {
    problems.push({ pointer: 'API_KEY_HASH_SECRET', detail: 'is required; make one with: openssl rand -base64 48' });
  }
  if (ai.model?.startsWith('openai/') && !ai.openAiApiKey) {
    problems.push({ pointer: 'OPENAI_API_KEY', detail: `is required because AI_MODEL is ${ai.model}` });
  }
  return problems;
}

function unmetProductionRequirements({ runtime, database, cache, auth, ai }: Configuration): ErrorDetail[] {
  const requirements = [
    { name: 'DATABASE_URL', waiver: 'database', met: database.url },
    { name: 'REDIS_URL', waiver: 'redis', met: cache.redisUrl },
    { name: 'AUTH_SIGNING_KEY', waiver: 'signing-key', met: auth.signingKey },
    { name: 'OPENAI_API_KEY', waiver: 'provider', met: ai.openAiApiKey },
  ] as const;
  return requirements
    .filter(({ met, waiver }) => !met && !runtime.productionWaivers.includes(waiver))
    .map(({ name, waiver }) => ({
      pointer: name,
      detail: `is required in production; to do without on purpose, put ${waiver} into PRODUCTION_WAIVERS`,
    }));
}
