import { loadConfiguration, type Configuration, type Environment } from '@seoforge/config';

import type { FirstCredentials } from './first-credentials';
import { welcome } from './welcome';

const FILE = '/project/.data/credentials.json';
const CREDENTIALS: FirstCredentials = {
  baseUrl: 'http://localhost:8083',
  adminEmail: 'owner@example.com',
  adminPassword: 'a cup of green tea',
  siteId: 'site',
  apiKey: 'sf_live_example',
};

const configured = (environment: Environment = {}): Configuration =>
  loadConfiguration(environment, { providedLater: ['DATABASE_URL', 'API_KEY_HASH_SECRET', 'ENCRYPTION_KEYS'] });

describe('welcome', () => {
  it('says where everything is and with which credentials', () => {
    const text = welcome(configured({ PORT: '9000', MANAGEMENT_PORT: '9001' }), CREDENTIALS, FILE);
    for (const part of [
      'http://127.0.0.1:9000\n',
      'http://127.0.0.1:9000/docs\n',
      'http://127.0.0.1:9001/metrics\n',
      'owner@example.com  a cup of green tea\n',
      'sf_live_example\n',
      `(kept in ${FILE})`,
    ]) {
      expect(text).toContain(part);
    }
  });

  it('ends with a first request that can be pasted into a shell', () => {
    const [, command = ''] = welcome(configured(), CREDENTIALS, FILE).split('Write a first article:\n\n');
    expect(command).toContain('curl -sS http://127.0.0.1:8083/api/v1/articles \\\n');
    expect(command).toContain(`'Authorization: Bearer ${CREDENTIALS.apiKey}'`);
    const [, body = ''] = /-d '(.+)'\n$/.exec(command) ?? [];
    expect(JSON.parse(body)).toMatchObject({ keyphrase: 'green tea' });
  });

  it.each([
    ['127.0.0.1', 'http://127.0.0.1:8083'],
    ['0.0.0.0', 'http://127.0.0.1:8083'],
    ['localhost', 'http://localhost:8083'],
    ['::', 'http://[::1]:8083'],
    ['fd00::7', 'http://[fd00::7]:8083'],
  ])('shows a server on %s as %s', (host, url) => {
    const text = welcome(configured({ HOST: host }), CREDENTIALS, FILE);
    expect(text).toContain(`API            ${url}\n`);
    expect(URL.canParse(url)).toBe(true);
  });

  it('says that texts are simulated until a provider has a key', () => {
    expect(welcome(configured(), CREDENTIALS, FILE)).toContain('OPENAI_API_KEY=… npm start');
    expect(welcome(configured({ OPENAI_API_KEY: 'sk-example' }), CREDENTIALS, FILE)).not.toContain('simulated');
  });

  it('says how to get credentials where the file with the first ones is gone', () => {
    const text = welcome(configured(), null, FILE);
    expect(text).toContain(`${FILE} is not there`);
    expect(text).toContain('create-site --name');
    expect(text).not.toContain('curl');
  });
});
