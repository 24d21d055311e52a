import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';

import { CONCERNS } from './configuration';
import { renderEnvExample } from './render-env-example';
import { variablesOf } from './variable.decorator';

const COMMITTED = path.join(__dirname, '..', '..', '.env.example');
const names = Object.values(CONCERNS).flatMap((concern) => variablesOf(concern).map(({ name }) => name));

describe('.env.example', () => {
  it('is what `npm run generate:env-example` writes', () => {
    expect(readFileSync(COMMITTED, 'utf8')).toBe(renderEnvExample());
  });

  it('sets nothing, so that a plain copy changes nothing', () => {
    expect(parseEnv(renderEnvExample())).toEqual({});
  });

  it('offers every variable once, below its description', () => {
    const lines = renderEnvExample().split('\n');
    const offered = lines.filter((line) => /^#[A-Z0-9_]+=/.test(line)).map((line) => line.slice(1, line.indexOf('=')));
    expect(offered).toEqual(names);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names)
      expect(lines[lines.findIndex((line) => line.startsWith(`#${name}=`)) - 1]).toMatch(/^# \S.+\.$/);
  });

  it('shows defaults', () => {
    expect(renderEnvExample()).toContain('\n#PORT=8083\n');
    expect(renderEnvExample()).toContain('\n#REDIS_URL=\n');
    expect(renderEnvExample()).toContain('\n#CORS_ALLOWED_ORIGINS=\n');
  });
});
