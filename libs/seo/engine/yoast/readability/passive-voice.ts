import type { Check } from '../../analysis';
import { notApplicable } from '../../check';
import type { Subject } from '../../subject';

/** Share of sentences in the passive voice. */
export function passiveVoice({ language }: Subject): Check {
  return notApplicable(
    'passiveVoice',
    9,
    `The passive voice is not measured yet for this language (${language.code}).`,
  );
}
