import { numbersIn } from '../../claims/fact-words';
import type { PassageAtWork } from './passage-at-work';

/** A text may count up to this without a source for it. */
const LARGEST_COUNTING_NUMBER = 10;

/** What an answer has lost, or made up: in words for the model as well as for the caller. @param known what may be quoted as well */
export function rewriteFaults(work: PassageAtWork, value: string, known: readonly string[]): readonly string[] {
  const [before, after] = [work.textOf(work.shown), work.textOf(value)];
  if (collapsed(before) === collapsed(after) && work.shown === value) return ['it changes nothing'];
  const addresses = new Set(work.addressesOf(value));
  const lostLinks = [...new Set(work.addressesOf(work.shown))].filter((address) => !addresses.has(address));
  const numbers = new Set(numbersIn(after));
  const lostNumbers = [...new Set(numbersIn(before))].filter((number) => !numbers.has(number));
  const given = new Set(numbersIn([before, ...known].join('\n')));
  const inventedNumbers = [...numbers].filter(
    (number) => !given.has(number) && Number(number) > LARGEST_COUNTING_NUMBER,
  );
  return [
    ...lostLinks.map((address) => `it leaves out the link to ${address}`),
    ...lostNumbers.map((number) => `it leaves out the number ${number}`),
    ...inventedNumbers.map((number) => `it has the number ${number}, which was not given`),
  ];
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
