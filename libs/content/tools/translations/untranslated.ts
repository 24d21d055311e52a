import type { AppError } from '@seoforge/kernel';

import type { JudgedUnit } from './judge-unit';
import type { UntranslatedText } from './translation';
import { readingOf, type Unit } from './unit';

/** Enough to find it. */
const SHOWN_CHARACTERS = 200;
/** A text has thousands of parts where nearly nothing of it could be translated. */
const MOST_REPORTED = 500;
const MOST_WARNINGS = 20;

/** What is to be said of the parts of a text. */
export interface Report {
  /** Whether nothing is translated. */
  readonly isEmpty: boolean;
  readonly untranslated: readonly UntranslatedText[];
  /** Of what is translated, and might be better. */
  readonly warnings: readonly string[];
}

/** @param failure of the calls, the reason of parts that no call answered */
export function reportOf(
  units: readonly Unit[],
  judged: ReadonlyMap<string, JudgedUnit>,
  failure: AppError | undefined,
): Report {
  const untranslated: UntranslatedText[] = [];
  const warnings: string[] = [];
  for (const { id, text } of units) {
    const { isUsable = false, fault = null } = judged.get(id) ?? {};
    if (!isUsable) untranslated.push(untranslatedText(text, reasonOf(fault, failure)));
    else if (fault !== null) warnings.push(`"${shown(text)}": the translation is kept, although ${fault}`);
  }
  return {
    isEmpty: untranslated.length === units.length,
    untranslated: untranslated.slice(0, MOST_REPORTED),
    warnings: [
      ...warnings.slice(0, MOST_WARNINGS),
      ...furtherOnes(untranslated.length - MOST_REPORTED, 'parts are untranslated, too'),
      ...furtherOnes(warnings.length - MOST_WARNINGS, 'translations might be better'),
    ],
  };
}

export function untranslatedText(text: string, reason: string): UntranslatedText {
  return { text: shown(text), reason };
}

function reasonOf(fault: string | null, failure: AppError | undefined): string {
  if (fault !== null) return `The model's translation could not be used: ${fault}.`;
  return failure?.message ?? 'The model left it out.';
}

function shown(text: string): string {
  return readingOf(text).replace(/\s+/g, ' ').trim().slice(0, SHOWN_CHARACTERS).toWellFormed();
}

function furtherOnes(count: number, what: string): readonly string[] {
  return count > 0 ? [`${count} further ${what}`] : [];
}
