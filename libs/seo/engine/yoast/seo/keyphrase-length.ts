import type { Check } from '../../analysis';
import { fixOf } from '../../check';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'keyphraseLength';

interface Limits {
  readonly minimum: number;
  readonly acceptableMinimum: number;
  readonly recommended: number;
  readonly acceptable: number;
}

/** How many content words the keyphrase has: 9 in the recommended range, 6 in the acceptable one, 3 beyond, -999 without any. */
export function keyphraseLength(subject: Subject): Check {
  const { keyphrase } = subject;
  if (keyphrase === null)
    return yoastCheck(ID, -999, 'No focus keyphrase is set, so the text cannot be judged against one.');
  const limits = limitsFor(subject);
  const isJapanese = subject.language.code === 'ja';
  const length = isJapanese ? Array.from(keyphrase.text.replace(/\s/g, '')).length : keyphrase.weightInWords;
  const unit = isJapanese ? 'characters' : 'content words';
  const current = `The keyphrase has ${length} ${unit}`;
  if (length > limits.recommended) {
    return yoastCheck(
      ID,
      length > limits.acceptable ? 3 : 6,
      `${current}: shorten it to ${limits.recommended} at most.`,
      {
        fix: fixOf('shortenKeyphrase', length, limits.recommended),
      },
    );
  }
  if (length < limits.minimum) {
    return yoastCheck(
      ID,
      length < limits.acceptableMinimum ? 3 : 6,
      `${current}: make it at least ${limits.minimum} long.`,
      {
        fix: fixOf('lengthenKeyphrase', length, limits.minimum),
      },
    );
  }
  return yoastCheck(ID, 9, `${current}, a good length.`);
}

function limitsFor({ contentType, language }: Subject): Limits {
  if (language.code === 'ja') return { minimum: 1, acceptableMinimum: 1, recommended: 12, acceptable: 18 };
  if (contentType === 'product') return { minimum: 4, acceptableMinimum: 3, recommended: 6, acceptable: 8 };
  if (language.functionWords === null) return { minimum: 1, acceptableMinimum: 1, recommended: 6, acceptable: 9 };
  return { minimum: 1, acceptableMinimum: 1, recommended: 4, acceptable: 8 };
}
