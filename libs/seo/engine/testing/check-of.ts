import type { Analysis, Check } from '../analysis';
import type { AnalysisInput } from '../analysis-input';
import { analyze } from '../analyze';

/** The checks of all scorecards, those of related keyphrases last. */
export function allChecksOf({ scorecards: { yoast, rankMath } }: Analysis): Check[] {
  return [yoast.seo, yoast.readability, yoast.premium, rankMath, ...yoast.related].flatMap(({ checks }) => checks);
}

/** One check of an analysis, by its id. */
export function checkOf(id: string, input: Partial<AnalysisInput>): Check {
  const check = allChecksOf(analyze({ content: '', ...input })).find((candidate) => candidate.id === id);
  if (check === undefined) throw new Error(`No check is called ${id}`);
  return check;
}

/** What a check marks in the content, as text. */
export function markedBy(id: string, input: Partial<AnalysisInput>): string[] {
  return (checkOf(id, input).marks ?? []).map(({ start, end }) => (input.content ?? '').slice(start, end));
}

/** A paragraph of so many words without meaning. */
export function filler(words: number): string {
  return `<p>${'lorem '.repeat(words).trim()}</p>`;
}
