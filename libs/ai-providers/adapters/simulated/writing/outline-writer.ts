import type { Keyphrase } from '../keyphrase';
import type { SeededRandom } from '../seeded-random';
import { fillTemplate } from './fill-template';
import type { LanguagePack } from './language-pack';
import { writeTitle } from './title';

export interface Outline {
  readonly title: string;
  readonly sections: readonly { readonly heading: string }[];
}

interface Candidate {
  /** Its aspect's place in the order of an article. */
  readonly place: number;
  readonly heading: string;
}

function shuffledCandidates(headings: readonly (readonly string[])[], random: SeededRandom): Candidate[] {
  return random.shuffle(headings.flatMap((variants, place) => variants.map((heading) => ({ place, heading }))));
}

/** Takes out the first candidate whose aspect is new, or else the first one. */
function take(candidates: Candidate[], chosen: readonly Candidate[]): Candidate {
  const fresh = candidates.findIndex(({ place }) => chosen.every((other) => other.place !== place));
  return candidates.splice(Math.max(0, fresh), 1)[0] as Candidate;
}

/** A title and up to 40 distinct headings in a sensible order; every second choice holds the keyphrase. */
export function writeOutline(pack: LanguagePack, keyphrase: Keyphrase, count: number, random: SeededRandom): Outline {
  const named = pack.inSentence(keyphrase.plain);
  const withKeyphrase = shuffledCandidates(
    pack.aspects.map(({ headingsWithKeyphrase }) => headingsWithKeyphrase),
    random,
  );
  const plain = shuffledCandidates(
    pack.aspects.map(({ plainHeadings }) => plainHeadings),
    random,
  ).sort((one, other) => keyphrase.countIn(one.heading) - keyphrase.countIn(other.heading));
  const chosen: Candidate[] = [];
  for (let index = 0; index < count; index++) chosen.push(take(index % 2 === 0 ? withKeyphrase : plain, chosen));
  const sections = chosen
    .sort((one, other) => one.place - other.place)
    .map(({ heading }) => ({ heading: fillTemplate(heading, { keyphrase: named }).trim() }));
  return { title: writeTitle(pack, keyphrase, random), sections };
}
