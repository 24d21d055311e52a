/** A sentence or a line of an answer, with its citations. */
export interface Sentence {
  /** The white space before it: none, a space, a line break or an empty line. */
  readonly gap: Gap;
  readonly text: string;
}

export type Gap = '' | ' ' | '\n' | '\n\n';

/** In characters; what goes on for longer is no sentence, and is left out. */
const LONGEST_SENTENCE = 1_000;

const MARKS = String.raw`(?:[ \t]{0,4}\[\d{1,3}(?:,[ \t]?\d{1,3}){0,5}\]){0,6}`;
/** The next sentence has begun: a mark might still belong to the last one, and an abbreviation goes on in lower case. */
const NEXT = String.raw`(?:[^\s\p{Ll}\p{Cs}\[.,;:!?…。！？)\]」』]|!?\[[^\d\s])`;
const UNSPACED = String.raw`[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;

/**
 * Where a sentence ends: at its full stop, behind which its marks may stand; in scripts without full stops, behind its marks. All
 * repetitions are bounded, so that the search is linear.
 */
const END = new RegExp(
  [
    String.raw`[.!?…]{1,4}["'”’»)*_]{0,4}${MARKS}(?=[ \t]+${NEXT})`,
    String.raw`[。！？]{1,4}[」』）*_]{0,4}${MARKS}(?=[ \t]*${NEXT})`,
    String.raw`(?<=${UNSPACED}["'”’)*_]{0,4})${MARKS.replace('{0,6}', '{1,6}')}(?=[ \t]*${NEXT})`,
  ].join('|'),
  'gu',
);

/** No full stop: an initial, the number of a list item, or a word that is mostly cut short. */
const CUT_SHORT =
  /(?:^|[\s("'])(?:\p{L}|\d{1,3}|e\.g|i\.e|z\.B|d\.h|p\.ej|etc|approx|vs|ca|cf|Dr|Mr|Mrs|Ms|Mme|Prof|St|No|Nr|bzw|usw|max|min)$/u;

/** Cuts an answer that comes piece by piece into sentences: the same ones, wherever it was cut before. */
export class SentenceCutter {
  #pending = '';
  #isTooLong = false;

  /** The sentences that have come to their end. */
  *push(text: string): Generator<Sentence> {
    this.#pending += text.replaceAll('\r', '');
    for (let cut = this.#cut(); cut !== undefined; cut = this.#cut()) if (cut !== null) yield cut;
  }

  /** What is left when the answer is over. */
  *end(): Generator<Sentence> {
    yield* this.push('\n');
  }

  /** Null for what is left out; undefined where more has to come. */
  #cut(): Sentence | null | undefined {
    const start = this.#pending.search(/\S/);
    if (start < 0) return undefined;
    const rest = this.#pending.slice(start);
    const length = endOf(rest.slice(0, LONGEST_SENTENCE));
    if (length === undefined && rest.length < LONGEST_SENTENCE) return undefined;
    const wasTooLong = this.#isTooLong;
    this.#isTooLong = length === undefined;
    const gap = gapOf(this.#pending.slice(0, start));
    this.#pending = rest.slice(length ?? LONGEST_SENTENCE);
    return wasTooLong || this.#isTooLong ? null : { gap, text: rest.slice(0, length).trimEnd() };
  }
}

function endOf(text: string): number | undefined {
  const line = text.indexOf('\n');
  for (const { 0: end, index } of text.matchAll(END)) {
    if (line >= 0 && index > line) break;
    if (!end.startsWith('.') || !CUT_SHORT.test(text.slice(0, index))) return index + end.length;
  }
  return line < 0 ? undefined : line;
}

function gapOf(space: string): Gap {
  const line = space.indexOf('\n');
  if (line >= 0) return line === space.lastIndexOf('\n') ? '\n' : '\n\n';
  return space === '' ? '' : ' ';
}
