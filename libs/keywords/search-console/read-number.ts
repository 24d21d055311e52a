/** What is put between the thousands: a comma, a full stop, an apostrophe, or a space that may be narrow and hard. */
const GROUPING = String.raw`[.,'’ \u00a0\u202f]`;
const PLAIN = /^\d{1,12}$/;
/** In India the groups before the last one have two digits. */
const GROUPED = new RegExp(String.raw`^\d{1,3}(?:${GROUPING}\d{2,3}){0,4}${GROUPING}\d{3}$`, 'u');
const FRACTION = /[.,](\d{1,9})$/;
const PERCENT = /^%?\s?([\d.,]{1,12})\s?%?$/u;

/** A whole number as spreadsheets write it, such as `1,234` or `1 234`; undefined for anything else. */
export function readInteger(cell: string): number | undefined {
  return PLAIN.test(cell) || GROUPED.test(cell) ? Number(cell.replace(/\D/g, '')) : undefined;
}

/** A number with a decimal point or comma, such as `12.4`, `12,4` or `1,234.5`: the last of them is the decimal one. */
export function readDecimal(cell: string): number | undefined {
  const whole = readInteger(cell.replace(FRACTION, ''));
  return whole === undefined ? undefined : Number(`${whole}.${FRACTION.exec(cell)?.[1] ?? '0'}`);
}

/** A percentage from 0 to 100 as a fraction: 0.052 for `5.2%`, `5,2 %` or `%5,2`. */
export function readPercent(cell: string): number | undefined {
  const percent = cell.includes('%') ? readDecimal(PERCENT.exec(cell)?.[1] ?? '') : undefined;
  return percent === undefined || percent > 100 ? undefined : Number((percent / 100).toFixed(6));
}
