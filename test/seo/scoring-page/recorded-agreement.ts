import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { LocaleAgreement, Tally } from '../agreement';

/** The last comparison with the oracle, as it is kept beside the page that shows it. */
export interface RecordedAgreement {
  /** By locale. */
  readonly locales: Readonly<Record<string, RecordedLocale>>;
}

export interface RecordedLocale {
  readonly checks: Readonly<Record<string, Tally>>;
  readonly totals: Readonly<Record<string, Tally>>;
}

const FILE = path.join(__dirname, '../../../docs/scoring-agreement.json');

export function readRecordedAgreement(): RecordedAgreement {
  const recorded: RecordedAgreement = JSON.parse(readFileSync(FILE, 'utf8'));
  return recorded;
}

export function recordAgreement(agreements: readonly LocaleAgreement[]): void {
  const locales = agreements.map(({ locale, checks, totals }) => [
    locale,
    { checks: Object.fromEntries(checks), totals: Object.fromEntries(totals) },
  ]);
  writeFileSync(FILE, `${JSON.stringify({ locales: Object.fromEntries(locales) }, null, 2)}\n`);
}
