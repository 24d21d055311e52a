import type { Check } from '@seoforge/seo';
import { wordingFor } from '@seoforge/prompting';

import { PASSAGE_ACTIONS, type PassageAction } from '../../prompts/revise-passages/passage-action';
import { INSTRUCTIONS_IN_ENGLISH } from '../../prompts/revise-passages/passage-instructions.v1.en';
import { INSTRUCTIONS_IN_THAI } from '../../prompts/revise-passages/passage-instructions.v1.th';
import { checkOutOfReach } from './rewrites.errors';

/** What is to be done to a passage. */
export interface Wish {
  /** As the prompt's data have it. */
  readonly input: Readonly<Record<string, unknown>>;
  /** What the caller wrote in it: numbers of it may stand in the passage. */
  readonly texts: readonly string[];
}

/** One passage cannot do for a whole text what its check asks for. */
const MOST_BY_ACTION: Partial<Record<PassageAction, number>> = { addKeyphrase: 3, addWords: 300, addCharacters: 1_800 };
const MOST = 50;

export function wishOfInstruction(instruction: string): Wish {
  return { input: { instruction }, texts: [instruction] };
}

/**
 * What a failing check asks of a passage.
 * @param count how many of its places stand in the passage; undefined where it has none
 * @throws AppError `content.check_out_of_reach`
 */
export function wishOfCheck({ id, fix }: Check, count: number | undefined, language: string): Wish {
  const action = PASSAGE_ACTIONS.find((known) => known === fix?.action);
  if (!fix || !action) throw checkOutOfReach(id);
  const most = MOST_BY_ACTION[action] ?? MOST;
  const change = { action, count: Math.max(1, Math.min(most, Math.ceil(count ?? Math.abs(fix.delta)))) };
  const instruction = wordingFor(
    { english: INSTRUCTIONS_IN_ENGLISH[action](change), thai: INSTRUCTIONS_IN_THAI[action](change) },
    language,
  );
  return { input: { changes: [{ ...change, instruction }] }, texts: [] };
}
