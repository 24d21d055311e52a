import { isConnectingWord } from '../text/connecting-words';
import { findPhrase } from '../text/find-phrase';
import { capitalised, capitalisedKeyphrase, writtenKeyphrase, type KeyphraseSubject } from '../text/keyphrase-uses';
import type { TextRange } from '../text/words';
import { isUnspaced, wordsOf } from '../text/words';
import { fitTitle } from './fit-title';
import { joinSegments, titleSegmentsOf, type TitleSegment } from './title-segments';

const FEWEST_WORDS = 2;

/**
 * The title, which may have the keyphrase already, with the keyphrase at its start and in the width of a search result: "Keyphrase: rest",
 * the keyphrase said once. Null where what is left would not read well.
 */
export function leadWithKeyphrase(title: string, subject: KeyphraseSubject): string | null {
  const keyphrase = writtenKeyphrase(subject);
  if (keyphrase === '') return null;
  const found = findPhrase(title, keyphrase, subject.language);
  if (found !== undefined) return fitted(moved(title, found, subject), subject);
  const words = new Set(wordsOf(title, subject.language).map(({ key }) => key));
  // Its words stand there in another form: before them it would be said twice.
  if (wordsOf(keyphrase, subject.language).every(({ key }) => words.has(key))) return null;
  return fitted(title === '' ? capitalisedKeyphrase(subject) : `${capitalisedKeyphrase(subject)}: ${title}`, subject);
}

function moved(title: string, found: TextRange, subject: KeyphraseSubject): string | null {
  if (found.start === 0) return title;
  const segments = titleSegmentsOf(title);
  const index = segments.findLastIndex(({ start }) => start <= found.start);
  const segment = segments[index];
  if (segment === undefined) return null;
  if (segment.start === found.start) return swapped(segments, index, subject);
  if (segment.start + segment.text.length !== found.end) return null;
  const rest = restBefore(title.slice(segment.start, found.start), subject);
  if (rest === null) return null;
  const parts = segments.map((part) => (part === segment ? { ...part, text: rest } : part));
  return `${capitalised(title.slice(found.start, found.end), subject.language)}: ${joinSegments(parts)}`;
}

/** "Guide | Green coffee" becomes "Green coffee | Guide". */
function swapped(segments: readonly TitleSegment[], index: number, subject: KeyphraseSubject): string {
  const [first, named] = [segments[0], segments[index]];
  const parts = segments.map((part, place) => {
    const text = (place === 0 ? named : place === index ? first : part)?.text ?? '';
    return { ...part, text: place === 0 ? capitalised(text, subject.language) : text };
  });
  return joinSegments(parts);
}

/** What stands before a keyphrase at the end, without the words that led to it; null where no whole thought is left. */
function restBefore(text: string, { language }: KeyphraseSubject): string | null {
  const words = wordsOf(text, language);
  let count = words.length;
  while (count > 0 && isConnectingWord(words[count - 1]?.key ?? '')) count -= 1;
  const rest = text.slice(0, words[count - 1]?.end ?? 0);
  if (isUnspaced(text, language)) return rest === '' ? null : rest;
  return count < words.length && count >= FEWEST_WORDS ? rest : null;
}

function fitted(title: string | null, subject: KeyphraseSubject): string | null {
  return title === null ? null : fitTitle(title, subject);
}
