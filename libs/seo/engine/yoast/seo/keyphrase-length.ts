import type { Check } from '../../analysis';
import { fixOf } from '../../check';
import { counted } from '../../grammatical-number';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'keyphraseLength';

interface Limits {
  readonly minimum: number;
  readonly acceptableMinimum: number;
  readonly recommended: number;
  readonly acceptable: number;
}

/** How many content words the keyphrase has: 9 from 1 to 4, 6 up to 8, 3 beyond, -999 without any; other limits below. */
export function keyphraseLength(subject: Subject): Check {
  const { keyphrase } = subject;
  if (keyphrase === null)
    return yoastCheck(ID, -999, 'Set a focus keyphrase of at least one word: it is what the text is to be found for.', {
      fix: fixOf('setKeyphrase', 0, 1),
    });
  const { acceptableMinimum, minimum, recommended, acceptable } = limitsFor(subject);
  const isJapanese = subject.language.code === 'ja';
  const length = isJapanese ? Array.from(keyphrase.text.replace(/\s/g, '')).length : keyphrase.weightInWords;
  const current = `The keyphrase has ${counted(length, isJapanese ? 'character' : 'content word')}`;
  if (length > recommended) {
    return yoastCheck(ID, length > acceptable ? 3 : 6, `${current}: leave ${length - recommended} out.`, {
      fix: fixOf('shortenKeyphrase', length, recommended),
    });
  }
  if (length < minimum) {
    return yoastCheck(ID, length < acceptableMinimum ? 3 : 6, `${current}: add ${minimum - length} more.`, {
      fix: fixOf('lengthenKeyphrase', length, minimum),
    });
  }
  return yoastCheck(ID, 9, `${current}, a good length.`);
}

/** Languages that write compounds as one word and so need fewer of them to name a product. */
const COMPOUNDING: ReadonlySet<string> = new Set(['de', 'nl', 'sv']);

/** Products need longer keyphrases, since many are alike; languages without function words to leave out count more words. */
function limitsFor({ contentType, language: { code, functionWords } }: Subject): Limits {
  if (contentType === 'product') {
    if (code === 'ja') return limits(5, 8, 12, 18);
    if (COMPOUNDING.has(code)) return limits(2, 3, 6, 7);
    return functionWords === null ? limits(3, 4, 6, 9) : limits(3, 4, 6, 8);
  }
  if (code === 'ja') return limits(1, 1, 12, 18);
  return functionWords === null ? limits(1, 1, 6, 9) : limits(1, 1, 4, 8);
}

function limits(acceptableMinimum: number, minimum: number, recommended: number, acceptable: number): Limits {
  return { acceptableMinimum, minimum, recommended, acceptable };
}
