import { readFileSync } from 'node:fs';
import path from 'node:path';

const read = (name: string): string => readFileSync(path.join(__dirname, '../..', name), 'utf8');
const sorted = (names: Iterable<string>): readonly string[] => [...names].sort();

describe('docs/operations.md', () => {
  it('names every variable of .env.example once in its table of all, and no others', () => {
    const [, table = ''] = read('docs/operations.md').split(/^### All of them$|^## From/m);
    const rows = table.split('\n').filter((line) => line.startsWith('| '));
    const named = rows.flatMap((row) =>
      [...(row.split('|')[2] ?? '').matchAll(/`([A-Z0-9_]+)`/g)].map(([, name = '']) => name),
    );
    const offered = [...read('.env.example').matchAll(/^#([A-Z0-9_]+)=/gm)].map(([, name = '']) => name);
    expect(sorted(named)).toEqual(sorted(offered));
  });
});
