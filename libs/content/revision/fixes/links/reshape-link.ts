import type { Replacement } from '../../../rendering/html/replace-ranges';
import type { KeyphraseSubject } from '../text/keyphrase-uses';
import { isUnspaced, wordsOf } from '../text/words';
import { isBareKeyphrase } from './is-bare-keyphrase';
import { isMeaningful } from '../text/meaningful-words';
import type { TextLink } from './text-links';

const MOST_WORDS_AFTER = 4;
const BETWEEN_WORDS = /^[ \u00a0\n]+$/;
const BETWEEN_UNSPACED_WORDS = /^$/;

/** The link with the words after it, else the word before it, until its text is more than the keyphrase; null without such words. */
export function widenLink(
  content: string,
  link: TextLink,
  subject: KeyphraseSubject,
  takenPlaces: Set<number>,
): readonly Replacement[] | null {
  return widenAfter(content, link, subject, takenPlaces) ?? widenBefore(content, link, subject, takenPlaces);
}

/** The link's text without a link. */
export function unwrapLink({ element }: TextLink): readonly Replacement[] {
  const { start, contentStart, contentEnd, end } = element;
  return [
    { start, end: contentStart, text: '' },
    { start: contentEnd, end, text: '' },
  ];
}

/** The link without the first word of its text, where that leaves more than grammar and less than the keyphrase. */
export function narrowLink(
  content: string,
  { element, anchor, text }: TextLink,
  subject: KeyphraseSubject,
): readonly Replacement[] {
  const words = wordsOf(text, subject.language);
  const [, second] = words;
  if (anchor === undefined || second === undefined || isUnspaced(text, subject.language)) return [];
  const rest = text.slice(second.start);
  if (!words.slice(1).some(isMeaningful) || isBareKeyphrase(rest, subject)) return [];
  const tag = content.slice(element.start, element.contentStart);
  const at = anchor.start + second.start;
  return [
    { start: element.start, end: element.contentStart, text: '' },
    { start: at, end: at, text: tag },
  ];
}

function widenAfter(
  content: string,
  { element, block, text, after }: TextLink,
  subject: KeyphraseSubject,
  takenPlaces: Set<number>,
): readonly Replacement[] | null {
  if (after === undefined || takenPlaces.has(after.start)) return null;
  const following = block.text.slice(after.textStart, after.textEnd);
  let end = 0;
  for (const word of wordsOf(following, subject.language).slice(0, MOST_WORDS_AFTER)) {
    if (!joins(following.slice(end, word.start), text + following, subject)) return null;
    end = word.end;
    if (!isMeaningful(word) || isBareKeyphrase(text + following.slice(0, end), subject)) continue;
    takenPlaces.add(after.start);
    const at = after.start + end;
    return [
      { start: element.contentEnd, end: element.end, text: '' },
      { start: at, end: at, text: content.slice(element.contentEnd, element.end) },
    ];
  }
  return null;
}

function widenBefore(
  content: string,
  { element, block, text, before }: TextLink,
  subject: KeyphraseSubject,
  takenPlaces: Set<number>,
): readonly Replacement[] | null {
  if (before === undefined || takenPlaces.has(before.start)) return null;
  const preceding = block.text.slice(before.textStart, before.textEnd);
  const word = wordsOf(preceding, subject.language).at(-1);
  if (word === undefined || !joins(preceding.slice(word.end), preceding + text, subject)) return null;
  if (!isMeaningful(word) || isBareKeyphrase(preceding.slice(word.start) + text, subject)) return null;
  takenPlaces.add(before.start);
  const at = before.start + word.start;
  return [
    { start: at, end: at, text: content.slice(element.start, element.contentStart) },
    { start: element.start, end: element.contentStart, text: '' },
  ];
}

/** Whether what stands between two words leaves them in one thought. */
function joins(between: string, around: string, { language }: KeyphraseSubject): boolean {
  return BETWEEN_WORDS.test(between) || (isUnspaced(around, language) && BETWEEN_UNSPACED_WORDS.test(between));
}
