import type { ErrorDetail } from '@seoforge/kernel';

import type { ProductionWaiver } from './concerns/runtime.config';
import type { Configuration } from './configuration';

interface ProductionRequirement {
  readonly name: string;
  /** Variables of which one does as well. */
  readonly alternatives?: readonly string[];
  readonly waiver: ProductionWaiver;
  readonly met: unknown;
}

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

function unmetInEveryMode({ auth, encryption, database, ai, http }: Configuration): ErrorDetail[] {
  const problems: ErrorDetail[] = [];
  if (!database.url) {
    problems.push({
      pointer: 'DATABASE_URL',
      detail: 'is required; `npm start` brings a database of its own, other commands need one',
    });
  }
  if (http.apiProcesses > 1 && !auth.signingKey) {
    problems.push({
      pointer: 'AUTH_SIGNING_KEY',
      detail:
        'is required where API_PROCESSES is more than 1: each process would make one of its own and refuse the sessions of the others',
    });
  }
  if (!auth.apiKeyHashSecret) {
    problems.push({ pointer: 'API_KEY_HASH_SECRET', detail: 'is required; make one with: openssl rand -base64 48' });
  }
  if (encryption.entries.length === 0) {
    problems.push({
      pointer: 'ENCRYPTION_KEYS',
      detail: 'is required; make it with: echo "key-1:$(openssl rand -base64 32)"',
    });
  }
  return [...problems, ...unmetByModel(ai)];
}

/** The key of the provider that AI_MODEL names. */
function unmetByModel({ model, openAiApiKeys, anthropicApiKeys, googleApiKeys }: Configuration['ai']): ErrorDetail[] {
  const vendors = [
    { provider: 'openai/', name: 'OPENAI_API_KEY', keys: openAiApiKeys },
    { provider: 'anthropic/', name: 'ANTHROPIC_API_KEY', keys: anthropicApiKeys },
    { provider: 'google/', name: 'GOOGLE_API_KEY', keys: googleApiKeys },
  ];
  return vendors
    .filter(({ provider, keys }) => model?.startsWith(provider) && keys.length === 0)
    .map(({ name }) => ({ pointer: name, detail: `is required because AI_MODEL is ${model}` }));
}

function unmetProductionRequirements({ runtime, database, cache, auth, ai }: Configuration): ErrorDetail[] {
  const requirements: readonly ProductionRequirement[] = [
    { name: 'DATABASE_URL', waiver: 'database', met: database.url },
    { name: 'REDIS_URL', waiver: 'redis', met: cache.redisUrl },
    { name: 'AUTH_SIGNING_KEY', waiver: 'signing-key', met: auth.signingKey },
    {
      name: 'OPENAI_API_KEY',
      alternatives: ['ANTHROPIC_API_KEY', 'GOOGLE_API_KEY', 'AI_COMPATIBLE_PROVIDERS'],
      waiver: 'provider',
      met: ai.hasProviderKey,
    },
  ];
  return requirements
    .filter(({ met, waiver }) => !met && !runtime.productionWaivers.includes(waiver))
    .map(({ name, alternatives = [], waiver }) => ({
      pointer: name,
      detail: `${['is required in production', ...alternatives].join(', or ')}; to do without on purpose, put ${waiver} into PRODUCTION_WAIVERS`,
    }));
}
