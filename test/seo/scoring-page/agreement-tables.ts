import { sumOf, type Tally } from '../agreement';
import { markdownTable } from './markdown-table';
import type { RecordedAgreement } from './recorded-agreement';

/** Locales in which the oracle has no knowledge of its own and counts words by spaces: being right means to differ. */
const NOT_COMPARABLE: ReadonlySet<string> = new Set(['th']);

/** Exact agreement over all checks, by locale. */
export function localeTable({ locales }: RecordedAgreement): string {
  const rows = comparable({ locales }).map(([locale, { checks, totals }]) => {
    const all = sumOf(Object.values(checks));
    const each = [...Object.values(totals)].map(percentOf);
    return [locale, percentOf(all), String(all.compared), ...each];
  });
  return markdownTable(['Locale', 'All checks', 'Scores compared', 'SEO total', 'Readability total'], rows);
}

/** Exact agreement of each check, by locale. */
export function checkTable(agreement: RecordedAgreement): string {
  const locales = comparable(agreement);
  const checks = [...new Set(locales.flatMap(([, { checks: tallies }]) => Object.keys(tallies)))];
  const rows = checks.map((check) => [check, ...locales.map(([, { checks: tallies }]) => percentOf(tallies[check]))]);
  return markdownTable(['Check', ...locales.map(([locale]) => locale)], rows);
}

function comparable({ locales }: RecordedAgreement): [string, RecordedAgreement['locales'][string]][] {
  return Object.entries(locales).filter(([locale]) => !NOT_COMPARABLE.has(locale));
}

function percentOf(tally: Tally | undefined): string {
  if (tally === undefined || tally.compared === 0) return '-';
  return `${((tally.equal / tally.compared) * 100).toFixed(1)} %`;
}
