import { withoutMarks } from './citation-marks';

/** In letters, digits and single spaces: less in a row may be the same by chance. */
const TELLING_CHARACTERS = 30;

/** Finds what a model was told in what it says. */
export class OwnInstructions {
  readonly #passages: ReadonlySet<string>;

  constructor(instructions: string) {
    this.#passages = new Set(passagesOf(instructions));
  }

  standIn(sentence: string): boolean {
    return passagesOf(sentence).some((passage) => this.#passages.has(passage));
  }
}

/** All of that length. */
function passagesOf(text: string): readonly string[] {
  const folded = foldedOf(text);
  const count = Math.max(folded.length - TELLING_CHARACTERS + 1, 0);
  return Array.from({ length: count }, (_, start) => folded.slice(start, start + TELLING_CHARACTERS));
}

/** Letters and digits, however they are set. */
function foldedOf(text: string): string {
  return withoutMarks(text)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
