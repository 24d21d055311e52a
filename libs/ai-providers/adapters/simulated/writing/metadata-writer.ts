import type { Keyphrase } from '../keyphrase';
import type { SeededRandom } from '../seeded-random';
import { fillTemplate } from './fill-template';
import type { LanguagePack } from './language-pack';
import { slugOf } from './slug';
import { writeTitle } from './title';

export interface Metadata {
  readonly seoTitle: string;
  readonly metaDescription: string;
  readonly slug: string;
  readonly excerpt: string;
}

/** The length, in UTF-16 units, that search results show in full and that is long enough to say something. */
const MIN_DESCRIPTION_CHARACTERS = 121;
const MAX_DESCRIPTION_CHARACTERS = 156;

function writeDescription(openings: readonly string[], additions: readonly string[]): string | undefined {
  for (const opening of openings) {
    let description = opening;
    for (const addition of additions) {
      if (description.length >= MIN_DESCRIPTION_CHARACTERS) break;
      const longer = `${description} ${addition}`;
      if (longer.length <= MAX_DESCRIPTION_CHARACTERS) description = longer;
    }
    const { length } = description;
    if (length >= MIN_DESCRIPTION_CHARACTERS && length <= MAX_DESCRIPTION_CHARACTERS) return description;
  }
  return undefined;
}

/** What stands around an article. The description holds the keyphrase once; of one that is too long for it, the beginning. */
export function writeMetadata(pack: LanguagePack, keyphrase: Keyphrase, random: SeededRandom): Metadata {
  const named = pack.inSentence(keyphrase.plain);
  const openings = random
    .shuffle(pack.summaryOpenings)
    .map((opening) => pack.finishSentence(fillTemplate(opening, { keyphrase: named })));
  const additions = random.shuffle(pack.summaryAdditions).filter((addition) => keyphrase.countIn(addition) === 0);
  return {
    seoTitle: writeTitle(pack, keyphrase, random),
    metaDescription:
      writeDescription(openings, additions) ??
      keyphrase.capitalised.slice(0, MAX_DESCRIPTION_CHARACTERS).toWellFormed().trim(),
    slug: slugOf(keyphrase.plain.toLowerCase().replace(/\p{L}/gu, (letter) => pack.digraphs?.[letter] ?? letter)),
    excerpt: [random.pick(openings), random.pick(additions)].join(' ').trim(),
  };
}
