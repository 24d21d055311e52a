import type { Check } from '../../analysis';
import { fixOf, notApplicable } from '../../check';
import { counted } from '../../grammatical-number';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'textPresence';
const MINIMUM_CHARACTERS = 50;

/** Whether there is enough text to judge at all: 3 below 50 characters, otherwise nothing to say. */
export function textPresence({ document }: Subject): Check {
  const characters = document.blocks.reduce((total, block) => total + block.text.trim().length, 0);
  if (characters >= MINIMUM_CHARACTERS) return notApplicable(ID, 9, 'There is enough text to judge.');
  return yoastCheck(
    ID,
    3,
    `The text has ${counted(characters, 'character')}, too few to judge how it reads: write ${MINIMUM_CHARACTERS - characters} more.`,
    {
      fix: fixOf('addCharacters', characters, MINIMUM_CHARACTERS),
    },
  );
}
