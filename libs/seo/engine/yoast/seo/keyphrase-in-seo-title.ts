import type { Check } from '../../analysis';
import { fixOf } from '../../check';
import { segmentText } from '../../document/segment-text';
import type { SegmentedText } from '../../document/segmented-text';
import { wordKeyOf } from '../../language/word-key';
import type { Keyphrase } from '../../keyphrase/keyphrase';
import { matchedShare } from '../../keyphrase/matched-share';
import { usesUnspacedScript } from '../../language/scripts';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'keyphraseInSEOTitle';
/** Markup in a title is not shown. */
const TAG = /<[^<>]*>/g;

/** Whether the SEO title has the keyphrase: 9 word for word at its start, 6 elsewhere or in other order, 2 otherwise. */
export function keyphraseInSeoTitle(subject: Subject): Check {
  const { keyphrase, language } = subject;
  if (keyphrase === null)
    return yoastCheck(ID, 2, 'Set a focus keyphrase, then begin the SEO title with it.', {
      fix: fixOf('setKeyphrase', 0, 1),
    });
  const title = subject.title.replace(TAG, '');
  if (title === '')
    return yoastCheck(ID, 2, 'Write an SEO title that begins with the keyphrase.', {
      fix: fixOf('addKeyphraseToTitle', 0, 1),
    });
  const segmented = segmentText(title, language);
  const start = language.matchesUnspacedByWord
    ? findByWord(keyphrase, segmented)
    : findAsWritten(keyphrase.text, title);
  if (start >= 0) {
    const before = segmentText(title.slice(0, start), language).sentences.flatMap((sentence) => sentence.words);
    const isFirst = before.every((word) => language.functionWords?.has(word.key) === true);
    return isFirst
      ? yoastCheck(ID, 9, 'The SEO title begins with the keyphrase.')
      : yoastCheck(ID, 6, 'The SEO title has the keyphrase, but not at its beginning: move it there.', {
          fix: fixOf('moveKeyphraseToTitleStart', start, 0),
        });
  }
  const fix = fixOf('addKeyphraseToTitle', 0, 1);
  return !keyphrase.exact && matchedShare(keyphrase, segmented) === 1
    ? yoastCheck(
        ID,
        6,
        'The SEO title has the words of the keyphrase, but not as it is written: use it word for word.',
        { fix },
      )
    : yoastCheck(ID, 2, 'The SEO title does not contain the keyphrase: begin with it.', { fix });
}

/** Offset of the first word of the keyphrase, where words are matched one by one; -1 where the title lacks one of them. */
function findByWord(keyphrase: Keyphrase, title: SegmentedText): number {
  if (matchedShare(keyphrase, title) < 1) return -1;
  const words = title.sentences.flatMap((sentence) => sentence.words);
  return words.find(({ key }) => keyphrase.contentWords.includes(key))?.start ?? -1;
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
