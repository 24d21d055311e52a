import { generateKeyPairSync } from 'node:crypto';

import type { Configuration } from './configuration';
import { ConfigurationError } from './configuration-error';
import type { Environment } from './environment';
import { loadConfiguration } from './load-configuration';

const COMPLETE = {
  DATABASE_URL: 'postgres://seoforge:pass@localhost/seoforge',
  API_KEY_HASH_SECRET: 'thirty-two characters and some more',
  ENCRYPTION_KEYS: `one:${'A'.repeat(43)}=`,
};

const LOCAL_SERVER = '{"name": "local", "baseUrl": "http://10.0.0.5:8000/v1", "models": [{"name": "llama-4"}]}';

const load = (environment: Environment = {}): Configuration => loadConfiguration({ ...COMPLETE, ...environment });

const errorOf = (environment: Environment): ConfigurationError => {
  try {
    load(environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
  throw new Error('The configuration was accepted.');
};

const signingKey = (): string =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

describe('loadConfiguration', () => {
  it('fills in defaults', () => {
    expect(load()).toMatchObject({
      runtime: { mode: 'development', isProduction: false },
      http: { host: '127.0.0.1', port: 8_083, corsAllowedOrigins: [] },
      database: { tls: 'disabled' },
      ai: { openAiBaseUrl: 'https://api.openai.com/v1' },
    });
  });

  it('converts each value to the type of its property', () => {
    const { http, database, runtime, auth, encryption, ai } = load({
      PORT: '9000',
      API_DOCS_ENABLED: 'false',
      CORS_ALLOWED_ORIGINS: 'https://a.example, https://b.example',
      PRODUCTION_WAIVERS: 'redis',
      DATABASE_TLS: 'verified',
      AUTH_SIGNING_KEY: signingKey(),
      ENCRYPTION_KEYS: `${COMPLETE.ENCRYPTION_KEYS},two:${Buffer.alloc(32, 7).toString('base64')}`,
      OPENAI_API_KEY: 'sk-number-one, sk-number-two',
    });
    expect(http.port).toBe(9_000);
    expect(http.docsEnabled).toBe(false);
    expect(http.corsAllowedOrigins).toEqual(['https://a.example', 'https://b.example']);
    expect(runtime.productionWaivers).toEqual(['redis']);
    expect(database.tls).toBe('verified');
    expect(database.url?.reveal()).toBe(COMPLETE.DATABASE_URL);
    expect(auth.signingKey?.reveal()).toContain('PRIVATE KEY');
    expect(encryption.keys.map(({ id, key }) => [id, key.export()])).toEqual([
      ['one', Buffer.alloc(32)],
      ['two', Buffer.alloc(32, 7)],
    ]);
    expect(ai.openAiApiKeys.map((key) => key.reveal())).toEqual(['sk-number-one', 'sk-number-two']);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(load({ PORT: '', OPENAI_API_KEY: '' })).toMatchObject({
      http: { port: 8_083 },
      ai: { openAiApiKeys: [] },
    });
  });

  it('takes no notice of what is not its own', () => {
    expect(load({ PATH: '/usr/bin' })).toEqual(load());
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['PORT', '0x50'],
    ['PORT', '8e3'],
    ['PORT', '-1'],
    ['BODY_LIMIT_BYTES', '1023'],
    ['NODE_ENV', 'staging'],
    ['LOG_LEVEL', 'loud'],
    ['LOG_FORMAT', 'xml'],
    ['API_DOCS_ENABLED', 'yes'],
    ['API_DOCS_ENABLED', 'TRUE'],
    ['PRODUCTION_WAIVERS', 'redis,everything'],
    ['CORS_ALLOWED_ORIGINS', '*'],
    ['CORS_ALLOWED_ORIGINS', 'https://a.example,'],
    ['DATABASE_URL', 'mysql://localhost/seoforge'],
    ['DATABASE_TLS', 'preferred'],
    ['REDIS_URL', 'localhost:6379'],
    ['AUTH_SIGNING_KEY', 'not a key'],
    ['API_KEY_HASH_SECRET', 'too short'],
    ['ENCRYPTION_KEYS', 'no key'],
    ['ENCRYPTION_KEYS', `${COMPLETE.ENCRYPTION_KEYS},${COMPLETE.ENCRYPTION_KEYS}`],
    ['ENCRYPTION_KEYS', `${COMPLETE.ENCRYPTION_KEYS},`],
    ['OPENAI_BASE_URL', 'ftp://api.example'],
    ['AI_MODEL', 'gpt'],
    ['OPENAI_API_KEY', 'short'],
    ['ANTHROPIC_BASE_URL', 'api.example'],
    ['ANTHROPIC_API_KEY', 'short'],
    ['GOOGLE_BASE_URL', 'api.example'],
    ['GOOGLE_API_KEY', 'short'],
    ['OPENAI_API_KEY', 'long-enough,short'],
    ['OPENAI_API_KEY', 'long-enough,'],
    ['AI_EXTRA_MODELS', 'gpt-7'],
    ['AI_EXTRA_MODELS', 'openai/gpt-7,local/llama'],
    ['AI_ROUTES', '[]'],
    ['AI_COMPATIBLE_PROVIDERS', '{}'],
    ['AI_COMPATIBLE_PROVIDERS', `[${LOCAL_SERVER}, ${LOCAL_SERVER}]`],
  ])('refuses %s=%s by name', (name, value) => {
    const { details } = errorOf({ [name]: value });
    expect(new Set(details.map(({ pointer }) => pointer))).toEqual(new Set([name]));
    expect(details[0]!.detail).toMatch(/\bit must\b/);
  });

  it('reports malformed values and missing ones together, with the variable each time', () => {
    const error = errorOf({ PORT: 'eighty', NODE_ENV: 'staging', DATABASE_URL: '', AI_MODEL: 'openai/gpt-5.4-mini' });
    expect(new Set(error.details.map(({ pointer }) => pointer))).toEqual(
      new Set(['PORT', 'NODE_ENV', 'DATABASE_URL', 'OPENAI_API_KEY']),
    );
    expect(error).toMatchObject({ code: 'configuration.invalid', kind: 'invalid' });
    expect(error.message).toContain(`has ${error.details.length} problems`);
    for (const { pointer, detail } of error.details) expect(error.message).toContain(`${pointer}: ${detail}`);
  });

  it('speaks of one problem in the singular', () => {
    expect(errorOf({ NODE_ENV: 'staging' }).message).toContain('has 1 problem:');
  });

  it('never shows a secret, in the configuration or in what is wrong with it', () => {
    const canary = 'canary';
    const { message } = errorOf({
      OPENAI_API_KEY: `${canary},${canary}`,
      AI_COMPATIBLE_PROVIDERS: `[{"name": "local", "apiKey": "${canary}"}]`,
      AI_ROUTES: canary,
      API_KEY_HASH_SECRET: canary,
      AUTH_SIGNING_KEY: canary,
      ENCRYPTION_KEYS: `${canary},${canary}`,
      DATABASE_URL: canary,
      REDIS_URL: canary,
    });
    expect(message).not.toContain(canary);
    expect(JSON.stringify(load())).not.toContain(COMPLETE.API_KEY_HASH_SECRET);
    expect(JSON.stringify(load())).not.toContain(COMPLETE.DATABASE_URL);
  });

  it('cannot be changed afterwards', () => {
    const configuration = load();
    expect(Object.isFrozen(configuration)).toBe(true);
    for (const concern of Object.values(configuration)) expect(Object.isFrozen(concern)).toBe(true);
    expect(() => Object.assign(configuration.http, { port: 1 })).toThrow(TypeError);
  });

  it('does without what the caller will fill in', () => {
    const providedLater = ['DATABASE_URL', 'API_KEY_HASH_SECRET', 'ENCRYPTION_KEYS'];
    expect(() => loadConfiguration({})).toThrow(ConfigurationError);
    expect(loadConfiguration({}, { providedLater }).database.url).toBeUndefined();
  });
});
