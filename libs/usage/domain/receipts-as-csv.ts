import type { ModelCall } from './model-call';

const COLUMNS = [
  'id',
  'callId',
  'attempt',
  'createdAt',
  'siteId',
  'articleId',
  'mode',
  'purpose',
  'provider',
  'model',
  'outcome',
  'errorCode',
  'inputTokens',
  'cachedTokens',
  'cacheWriteTokens',
  'outputTokens',
  'reasoningTokens',
  'imageTokens',
  'isCached',
  'costMicroUsd',
  'chargeMicroUsd',
  'durationMs',
] as const satisfies readonly (keyof ModelCall)[];

/** Spreadsheets take a cell that begins so for a formula (OWASP, CSV Injection). */
const BEGINS_LIKE_A_FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
const NEEDS_QUOTES = /[",\r\n]/;

/** One line for each attempt under a line of names (RFC 4180); what is not known is empty. Safe to open in a spreadsheet. */
export function receiptsAsCsv(calls: readonly ModelCall[]): string {
  const lines = calls.map((call) => COLUMNS.map((column) => cell(call[column])));
  return [COLUMNS, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}

function cell(value: ModelCall[(typeof COLUMNS)[number]]): string {
  if (value === null) return '';
  const text = value instanceof Date ? value.toISOString() : String(value);
  const safe = BEGINS_LIKE_A_FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
