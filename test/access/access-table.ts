import type { Trial } from './access-run';
import { CALLERS, type Caller } from './callers';

const HEADINGS: Readonly<Record<Caller, string>> = {
  anonymous: 'anon',
  viewer: 'view',
  admin: 'admin',
  owner: 'owner',
  'key with scope': 'key',
  'key without': 'scope',
  'test key': 'test',
  "other site's key": 'other',
  "disabled site's key": 'disab',
  'key from elsewhere': 'addr',
  'revoked key': 'revok',
  'expired key': 'expir',
  'ended session': 'ended',
};

const CELL = 6;

/** The table of who was let in where, for people: a line for each operation, a column for each caller. */
export function accessTable(trials: readonly Trial[]): string {
  const operations = [...new Set(trials.map(({ operation }) => operation))];
  const width = Math.max(...operations.map(({ length }) => length));
  const statuses = new Map(trials.map(({ operation, caller, status }) => [`${operation} ${caller}`, String(status)]));
  const lineOf = (title: string, cellOf: (caller: Caller) => string): string =>
    title.padEnd(width) + CALLERS.map((caller) => cellOf(caller).padStart(CELL)).join('');
  return [
    lineOf('', (caller) => HEADINGS[caller]),
    ...operations.map((operation) => lineOf(operation, (caller) => statuses.get(`${operation} ${caller}`) ?? '')),
  ].join('\n');
}
