import type { Check } from '../../analysis';
import { segmentText } from '../../document/segment-text';
import { wordKeyOf } from '../../document/word-key';
import { matchedShare } from '../../keyphrase/matched-share';
import { usesUnspacedScript } from '../../language/scripts';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'keyphraseInSEOTitle';

/** Whether the SEO title has the keyphrase: 9 word for word at its start, 6 elsewhere or in other order, 2 otherwise. */
export function keyphraseInSeoTitle({ keyphrase, title, language }: Subject): Check {
  if (keyphrase === null || title === '')
    return yoastCheck(ID, 2, 'Give the post a keyphrase and an SEO title that begins with it.');
  const segmented = segmentText(title, language);
  const start = findAsWritten(keyphrase.text, title);
  if (start >= 0) {
    const words = segmented.sentences.flatMap((sentence) => sentence.words);
    const before = words.filter((word) => word.start < start);
    const isFirst = before.every((word) => language.functionWords?.has(word.key) === true);
    return isFirst
      ? yoastCheck(ID, 9, 'The SEO title begins with the keyphrase.')
      : yoastCheck(ID, 6, 'The SEO title has the keyphrase, but not at its beginning: move it there.');
  }
  return !keyphrase.exact && matchedShare(keyphrase, segmented) === 1
    ? yoastCheck(ID, 6, 'The SEO title has all words of the keyphrase, but not as it is written: use it word for word.')
    : yoastCheck(ID, 2, 'The SEO title does not contain the keyphrase: begin with it.');
}

/** Offset of the keyphrase with its own punctuation, no letter or digit touching it; -1 where the title lacks it. */
function findAsWritten(keyphrase: string, title: string): number {
  const wanted = wordKeyOf(keyphrase).replace(/\s+/g, ' ');
  const text = wordKeyOf(title).replace(/\s/g, ' ');
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + wanted.length])) return at;
  }
  return -1;
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character) && !usesUnspacedScript(character);
}
