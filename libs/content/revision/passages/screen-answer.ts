import { numbersIn } from '../../claims/fact-words';
import { countWords } from '../../domain/count-words';
import type { RevisionSubject } from '../revision-subject';
import type { PassageChange } from './change';
import { countUses } from './count-uses';
import { factsOfHtml } from './facts-of-html';
import { isAboutTheSame } from './is-about-the-same';
import { readAnswer } from './read-answer';
import type { PassageTask } from './change';
import type { Rewrite, ScreenedAnswer } from './rewrite';

/** Room for other words that say the same. */
const LONGER = 1.35;
const SHORTER = 0.6;
const SPARE_WORDS = 14;

/** A text may count up to this without a source for it. */
const LARGEST_COUNTING_NUMBER = 10;

/** Judges what a model wrote for a passage by itself: whether it is the same passage, changed in no more than was asked for. */
export function screenAnswer(task: PassageTask, answer: string, subject: RevisionSubject): ScreenedAnswer {
  const rewrite = readAnswer(task, answer);
  if (rewrite === null) return { refused: 'it is not the kind of HTML that was asked for' };
  const fault = faultOf(rewrite, subject);
  return fault === null ? { rewrite } : { refused: fault };
}

function faultOf({ task, before, inner, after }: Rewrite, subject: RevisionSubject): string | null {
  const { passage, changes } = task;
  const old = factsOfHtml(passage.html);
  const written = factsOfHtml([before, inner, after].join('\n'));
  if (collapsed(old.text) === collapsed(written.text) && before === '' && after === '') return 'it changes nothing';
  if (old.addresses.toSorted().join(' ') !== written.addresses.toSorted().join(' ')) return 'it changes the links';
  const numbers = new Set(written.numbers);
  if (!old.numbers.every((number) => numbers.has(number))) return 'it leaves out a number';
  const known = new Set([...old.numbers, ...knownNumbers(subject)]);
  if (!written.numbers.every((number) => known.has(number) || Number(number) <= LARGEST_COUNTING_NUMBER))
    return 'it has a number that was not given';
  return (
    lengthFault(countWords(old.text, subject.language), countWords(written.text, subject.language), changes) ??
    keyphraseFault(old.text, written.text, changes, subject) ??
    wordingFault(old.text, written.text, passage.headingLevel > 0, subject)
  );
}

function lengthFault(words: number, written: number, changes: readonly PassageChange[]): string | null {
  const asked = changes.reduce((sum, change) => sum + addedWords(change), 0);
  if (written > words * LONGER + asked + SPARE_WORDS)
    return `it has ${written} words in place of ${words}, which is too many`;
  if (written < Math.floor(words * SHORTER)) return `it has ${written} words in place of ${words}, which is too few`;
  return null;
}

/** How many words a change may bring at most. */
function addedWords({ action, count }: PassageChange): number {
  if (action === 'addWords' || action === 'addCharacters') return count * 1.6 + 20;
  if (action === 'addSubheadings' || action === 'shortenSection') return count * 15;
  return action === 'addKeyphrase' ? count * 12 : count * 4;
}

function keyphraseFault(
  old: string,
  written: string,
  changes: readonly PassageChange[],
  { keyphrase }: RevisionSubject,
): string | null {
  const change = countUses(written, keyphrase) - countUses(old, keyphrase);
  const isRemoved = changes.some(({ action }) => action.startsWith('removeKeyphrase'));
  if (change < 0 && !isRemoved) return 'it leaves out the keyphrase';
  const asked = changes.reduce(
    (sum, { action, count }) => (/^add(?:Keyphrase|Words)/.test(action) ? sum + count : sum),
    0,
  );
  return change > asked + 1 ? 'it uses the keyphrase too often' : null;
}

function wordingFault(old: string, written: string, isHeading: boolean, subject: RevisionSubject): string | null {
  if (!isHeading && !isAboutTheSame(old, written)) return 'it is about something else';
  const banned = subject.bannedWords.some((word) => countUses(written, word) > countUses(old, word));
  return banned ? 'it uses a banned word' : null;
}

function knownNumbers({ keyphrase, facts }: RevisionSubject): readonly string[] {
  return numbersIn([keyphrase, ...facts.map(({ statement }) => statement)].join('\n'));
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
