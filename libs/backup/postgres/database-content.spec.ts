import type { DatabaseContent } from '../manifest';
import { differencesOf } from './database-content';

const THEN: DatabaseContent = {
  migrations: ['First1', 'Second2'],
  tables: [
    { table: 'public.articles', rows: 3, checksum: '17' },
    { table: 'public.sites', rows: 1, checksum: '5' },
  ],
};

const tables = (...changes: Partial<DatabaseContent['tables'][number]>[]): DatabaseContent => ({
  ...THEN,
  tables: THEN.tables.map((content, index) => ({ ...content, ...changes[index] })),
});

describe('differencesOf', () => {
  it('finds none where all is as it was', () => {
    expect(differencesOf(THEN, tables())).toEqual([]);
  });

  it.each<[string, DatabaseContent]>([
    ['public.articles has 2 rows and had 3', tables({ rows: 2 })],
    ['public.sites has other content in its 1 rows', tables({}, { checksum: '6' })],
    ['public.sites is missing', { ...THEN, tables: THEN.tables.slice(0, 1) }],
    [
      'public.more was not there',
      { ...THEN, tables: [...THEN.tables, { table: 'public.more', rows: 0, checksum: '0' }] },
    ],
    ['the list of migrations is another one', { ...THEN, migrations: ['First1'] }],
  ])('says that %s', (line, found) => {
    expect(differencesOf(THEN, found)).toEqual([line]);
  });
});
