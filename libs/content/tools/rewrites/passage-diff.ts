import { diffArrays, type ChangeObject } from 'diff';
import { segmenterOf } from '@seoforge/kernel';

/** A stretch of text: in both, or in one of the two alone. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** The work grows by their square, and holds up every other request: with so many it takes about a tenth of a second. */
const MOST_EDITS = 500;

/**
 * What of a text has changed, word by word, in Thai and Japanese by segmented words; sentence by sentence where hardly a word is the same.
 * All that is the same or removed is the text before, all that is the same or added the text after.
 */
export function passageDiff(before: string, after: string, language: string): readonly DiffPart[] {
  const changes = changesOf(before, after, segmenterOf(language, 'word')) ??
    changesOf(before, after, segmenterOf(language, 'sentence')) ?? [
      { value: [before], removed: true, added: false },
      { value: [after], removed: false, added: true },
    ];
  return readable(
    changes.map(({ value, removed, added }): DiffPart => ({ kind: kindOf(removed, added), text: value.join('') })),
  );
}

/** Undefined where they are too many. */
function changesOf(before: string, after: string, segmenter: Intl.Segmenter): ChangeObject<string[]>[] | undefined {
  const partsOf = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);
  return diffArrays(partsOf(before), partsOf(after), { maxEditLength: MOST_EDITS });
}

function kindOf(removed: boolean, added: boolean): DiffPart['kind'] {
  if (removed) return 'removed';
  return added ? 'added' : 'same';
}

/** Space between changed words has changed with them: so that rows of them are read as one. */
function readable(parts: readonly DiffPart[]): readonly DiffPart[] {
  const joined: DiffPart[] = [];
  let [removed, added] = ['', ''];
  const end = (): void => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed });
    if (added !== '') joined.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  parts.forEach(({ kind, text }, index) => {
    const isBetween = kind === 'same' && text.trim() === '' && removed + added !== '' && index < parts.length - 1;
    if (isBetween || kind === 'removed') removed += text;
    if (isBetween || kind === 'added') added += text;
    if (isBetween || kind !== 'same') return;
    end();
    if (text !== '') joined.push({ kind, text });
  });
  end();
  return joined;
}
