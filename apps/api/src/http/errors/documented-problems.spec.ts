import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const PROJECT_ROOT = path.join(__dirname, '../../../../..');
const DOCUMENTATION = readFileSync(path.join(PROJECT_ROOT, 'docs/problems.md'), 'utf8');

/** Codes of programs that start or refuse to; they never reach a caller of the API. */
const LOCAL_CODES =
  /^(?:ai|backup|cli|configuration|database|embedded_postgres|http|restore|start)\.|^queue\.unusable$/;

function sourcesBelow(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
      .map((file) => readFileSync(path.join(PROJECT_ROOT, folder, file), 'utf8')),
  );
}

function codesIn(source: string): string[] {
  return [...source.matchAll(/code: '([a-z_]+\.[a-z_]+)'/g)].map(([, code = '']) => code);
}

describe('docs/problems.md', () => {
  const codes = [...new Set(sourcesBelow('libs', 'apps').flatMap(codesIn))].filter((code) => !LOCAL_CODES.test(code));

  it('is compared with the codes that the sources really have', () => {
    expect(codes.length).toBeGreaterThan(10);
  });

  it.each(codes)('explains %s', (code) => {
    expect(DOCUMENTATION).toContain(`\`${code}\``);
  });

  it('explains every code that the description of the API names', () => {
    const description = readFileSync(path.join(PROJECT_ROOT, 'openapi.json'), 'utf8');
    const named = new Set([...description.matchAll(/`([a-z_]+\.[a-z_]+)`/g)].map(([, code = '']) => code));
    expect(named.size).toBeGreaterThan(5);
    expect([...named].filter((code) => !DOCUMENTATION.includes(`\`${code}\``))).toEqual([]);
  });
});
