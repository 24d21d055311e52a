import { CONCERNS, type Configuration } from './configuration';
import { unmetRequirements } from './requirements';
import type { ProductionWaiver } from './concerns/runtime.config';
import { Secret } from './secret';

const configurationWith = (parts: {
  [Concern in keyof Configuration]?: Partial<Configuration[Concern]>;
}): Configuration =>
  Object.fromEntries(
    Object.entries(CONCERNS).map(([name, concern]) => [
      name,
      Object.assign<object, unknown>(new concern(), parts[name as keyof Configuration]),
    ]),
  ) as unknown as Configuration;

const namesOf = (configuration: Configuration, providedLater: readonly string[] = []): string[] =>
  unmetRequirements(configuration, providedLater).map(({ pointer }) => pointer);

const secret = new Secret('anything');
const DATABASE = {
  database: { url: secret },
  auth: { apiKeyHashSecret: secret },
  encryption: { entries: [secret] },
};
/** What no waiver does without. */
const SECRETS = ['API_KEY_HASH_SECRET', 'ENCRYPTION_KEYS'];
const NEEDS: [string, ProductionWaiver][] = [
  ['DATABASE_URL', 'database'],
  ['REDIS_URL', 'redis'],
  ['AUTH_SIGNING_KEY', 'signing-key'],
  ['OPENAI_API_KEY', 'provider'],
];

describe('unmetRequirements outside production', () => {
  it('are none with a database, a secret to hash keys with and a key to seal with', () => {
    expect(namesOf(configurationWith(DATABASE))).toEqual([]);
  });

  it('name a missing database and missing secrets', () => {
    expect(namesOf(configurationWith({}))).toEqual(['DATABASE_URL', ...SECRETS]);
  });

  it.each(['DATABASE_URL', ...SECRETS])('leave out %s where the caller provides it', (name) => {
    expect(namesOf(configurationWith({}), [name])).not.toContain(name);
  });

  it.each([
    ['openai/gpt-5.4-mini', ['OPENAI_API_KEY']],
    ['anthropic/claude-sonnet-5', ['ANTHROPIC_API_KEY']],
    ['google/gemini-3.5-flash', ['GOOGLE_API_KEY']],
    ['simulated/writer-1', []],
  ])('ask of the model %s for %j', (model, names) => {
    expect(namesOf(configurationWith({ ...DATABASE, ai: { model } }))).toEqual(names);
  });
});

describe('unmetRequirements of several processes of the API', () => {
  const http = { apiProcesses: 2 };

  it('are a signing key that all of them have', () => {
    expect(namesOf(configurationWith({ ...DATABASE, http }))).toEqual(['AUTH_SIGNING_KEY']);
    const auth = { ...DATABASE.auth, signingKey: secret };
    expect(namesOf(configurationWith({ ...DATABASE, http, auth }))).toEqual([]);
  });
});

describe('unmetRequirements in production', () => {
  const production = { mode: 'production' } as const;

  it('name everything that is missing, each once, with its waiver', () => {
    const problems = unmetRequirements(
      configurationWith({ runtime: production, ai: { model: 'openai/gpt-5.4-mini' } }),
      [],
    );
    expect(problems.map(({ pointer }) => pointer)).toEqual([...NEEDS.map(([name]) => name), ...SECRETS]);
    for (const [name, waiver] of NEEDS) {
      expect(problems.find(({ pointer }) => pointer === name)?.detail).toContain(
        `put ${waiver} into PRODUCTION_WAIVERS`,
      );
    }
  });

  it.each(['openAiApiKeys', 'anthropicApiKeys', 'googleApiKeys', 'compatibleProviders'])(
    'are none where everything and %s is there',
    (key) => {
      const complete = {
        runtime: production,
        database: { url: secret },
        cache: { redisUrl: secret },
        auth: { apiKeyHashSecret: secret, signingKey: secret },
        encryption: { entries: [secret] },
        ai: { [key]: [secret] },
      };
      expect(namesOf(configurationWith(complete))).toEqual([]);
    },
  );

  it('name every provider of which one will do', () => {
    const problems = unmetRequirements(configurationWith({ runtime: production }), []);
    expect(problems.find(({ pointer }) => pointer === 'OPENAI_API_KEY')?.detail).toMatch(
      /^is required in production, or ANTHROPIC_API_KEY, or GOOGLE_API_KEY, or AI_COMPATIBLE_PROVIDERS; /,
    );
  });

  it.each(NEEDS)('do without %s under the waiver %s, and only without that', (name, waiver) => {
    const waived = configurationWith({ runtime: { ...production, productionWaivers: [waiver] } });
    const others = NEEDS.map(([other]) => other).filter((other) => other !== name);
    expect(namesOf(waived, [name])).toEqual([...others, ...SECRETS]);
  });

  it('want a database still where its waiver is given but nobody provides one', () => {
    const waived = configurationWith({ runtime: { ...production, productionWaivers: ['database'] } });
    expect(namesOf(waived)).toContain('DATABASE_URL');
  });

  it('want the waiver even where the caller would provide what is missing', () => {
    expect(namesOf(configurationWith({ runtime: production }), ['DATABASE_URL', 'AUTH_SIGNING_KEY'])).toEqual(
      expect.arrayContaining(['DATABASE_URL', 'AUTH_SIGNING_KEY']),
    );
  });

  it('have no waiver for what API keys are hashed and secrets are sealed with', () => {
    const waived = configurationWith({
      runtime: { ...production, productionWaivers: NEEDS.map(([, waiver]) => waiver) },
    });
    expect(namesOf(waived, ['DATABASE_URL'])).toEqual(SECRETS);
  });
});
