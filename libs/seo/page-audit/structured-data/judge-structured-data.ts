import { isObject, structuredItemsOf, type StructuredItem } from './structured-items';
import { TYPE_DEMANDS, type TypeDemands } from './types';

/** What is wrong with a page's structured data, by how much it matters. */
export interface StructuredDataVerdict {
  readonly invalid: readonly string[];
  readonly missing: readonly string[];
  readonly recommended: readonly string[];
}

/** Judges the contents of a page's `application/ld+json` scripts; microdata and RDFa are not read. */
export function judgeStructuredData(scripts: readonly string[]): StructuredDataVerdict {
  const documents = scripts.map(parse);
  const invalid = documents.flatMap((document, index) => problemOf(document, scripts[index] ?? ''));
  const verdicts = structuredItemsOf(documents.filter(hasContext)).map(judgeItem);
  return {
    invalid,
    missing: verdicts.flatMap(({ missing }) => missing),
    recommended: verdicts.flatMap(({ recommended }) => recommended),
  };
}

function problemOf(document: unknown, script: string): string[] {
  if (document === undefined)
    return [script.trim() === '' ? 'The script is empty.' : `This is no JSON: ${script.trim()}`];
  if (!hasContext(document)) return ['There is no @context.'];
  return structuredItemsOf([document]).length === 0 ? ['There is no @type.'] : [];
}

function judgeItem({ types, properties, partOf }: StructuredItem): Record<'missing' | 'recommended', string[]> {
  const verdict = { missing: new Array<string>(), recommended: new Array<string>() };
  const isMissing = (names: string): boolean => names.split('|').every((name) => isBlank(properties[name]));
  for (const type of types) {
    const demands = TYPE_DEMANDS.get(type);
    if (demands === undefined || !isJudged(demands, partOf)) continue;
    const describe = (names: string): string => `${type}: ${names.replaceAll('|', ' or ')}`;
    verdict.missing.push(...demands.required.filter(isMissing).map(describe));
    if (partOf.length === 0) verdict.recommended.push(...(demands.recommended ?? []).filter(isMissing).map(describe));
  }
  return verdict;
}

/** Who is only mentioned, such as the publisher of an article, needs no more than a name. */
function isJudged({ asPartOf = [] }: TypeDemands, partOf: readonly string[]): boolean {
  return partOf.length === 0 || asPartOf === 'anything' || asPartOf.some((whole) => partOf.includes(whole));
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function hasContext(document: unknown): boolean {
  const documents: readonly unknown[] = Array.isArray(document) ? document : [document];
  return documents.length > 0 && documents.every((entry) => isObject(entry) && entry['@context'] !== undefined);
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return undefined;
  }
}
