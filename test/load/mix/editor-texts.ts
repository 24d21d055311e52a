import { writePost } from '../../seo/bench-prose';
import { pick, pickByShare, type Random } from './random-choice';

/** Words of posts as they are written: most are short, and one in twenty is analysed on a thread of its own. */
const SIZES = [
  { words: 300, share: 0.3 },
  { words: 700, share: 0.4 },
  { words: 1_200, share: 0.25 },
  { words: 2_500, share: 0.05 },
];
const TEXTS_OF_SIZE = 40;
/** Stands where a text differs from all that were sent before. */
const BLANK = '@@changed@@';

interface Text {
  readonly beforeChange: string;
  readonly afterChange: string;
}

/** Posts in editors, as bodies of requests. */
export class EditorTexts {
  readonly #sizes = SIZES.map(({ words, share }) => ({
    share,
    texts: Array.from({ length: TEXTS_OF_SIZE }, (_, seed) => textOf(words, seed)),
  }));
  #changes = 0;

  /** A text with a sentence that no text before had. */
  changed(random: Random): string {
    this.#changes += 1;
    return this.#body(random, `Batch number ${this.#changes} rose for ${Math.floor(random() * 1e9)} seconds.`);
  }

  /** One of few texts that are sent again and again. */
  repeated(random: Random): string {
    return this.#body(random, 'It rose overnight.');
  }

  #body(random: Random, sentence: string): string {
    const { beforeChange, afterChange } = pick(pickByShare(this.#sizes, random).texts, random);
    return `${beforeChange}${sentence}${afterChange}`;
  }
}

function textOf(words: number, seed: number): Text {
  const { content, ...post } = writePost(words, words + seed);
  const body = JSON.stringify({ ...post, content: `${content}\n\n<p>${BLANK}</p>` });
  const [beforeChange = '', afterChange = ''] = body.split(BLANK);
  return { beforeChange, afterChange };
}
