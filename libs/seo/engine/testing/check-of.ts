import type { Check } from '../analysis';
import type { AnalysisInput } from '../analysis-input';
import { analyze } from '../analyze';

/** One check of an analysis, by its id. */
export function checkOf(id: string, input: Partial<AnalysisInput>): Check {
  const { yoast, rankMath } = analyze({ content: '', ...input }).scorecards;
  const checks = [...yoast.seo.checks, ...yoast.readability.checks, ...rankMath.checks];
  const check = checks.find((candidate) => candidate.id === id);
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
