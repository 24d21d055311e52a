import { Keyphrase } from '../keyphrase';
import { integerOf, lineOf } from '../read-fields';
import { SeededRandom } from '../seeded-random';
import type { LanguagePack } from '../writing/language-pack';
import { writeMetadata, type Metadata } from '../writing/metadata-writer';
import type { SimulatedTool } from './simulated-tool';

const MAX_KEYPHRASE_CHARACTERS = 500;
const MAX_VARIANTS = 10;
const MAX_TITLE_CHARACTERS = 55;
/** As many are written for each one that is chosen. */
const CANDIDATES_PER_VARIANT = 12;

interface Variant extends Pick<Metadata, 'metaDescription' | 'slug'> {
  readonly title: string;
}

/** Titles with different endings, and the descriptions that have the least in common. */
export const metadata: SimulatedTool = ({ fields, seed, pack }) => {
  const keyphrase = new Keyphrase(lineOf(fields['keyphrase'], MAX_KEYPHRASE_CHARACTERS));
  const count = integerOf(fields['variantCount'], 1, MAX_VARIANTS, 3);
  const longest = integerOf(fields['titleCharacters'], 1, MAX_TITLE_CHARACTERS, MAX_TITLE_CHARACTERS);
  const random = new SeededRandom(seed);
  const titles = titlesOf(pack, keyphrase, longest, random);
  const written = Array.from({ length: count * CANDIDATES_PER_VARIANT }, () => writeMetadata(pack, keyphrase, random));
  const variants: Variant[] = [];
  while (variants.length < count) {
    const { metaDescription, slug } = mostUnlike(written, variants);
    variants.push({ title: titles[variants.length % titles.length] ?? keyphrase.capitalised, metaDescription, slug });
  }
  return { variants };
};

function titlesOf(pack: LanguagePack, keyphrase: Keyphrase, longest: number, random: SeededRandom): readonly string[] {
  const headings = pack.aspects.flatMap(({ plainHeadings }) => plainHeadings.map((heading) => `: ${heading}`));
  const endings = [...random.shuffle(pack.titleEndings), ...random.shuffle(headings)];
  return endings
    .map((ending) => `${keyphrase.capitalised}${ending}`)
    .filter((title) => title.length <= longest && keyphrase.countIn(title) <= 1);
}

function mostUnlike(candidates: readonly Metadata[], chosen: readonly Variant[]): Metadata {
  const closeness = candidates.map(({ metaDescription }) =>
    Math.max(0, ...chosen.map((other) => shareInCommon(metaDescription, other.metaDescription))),
  );
  return candidates[closeness.indexOf(Math.min(...closeness))] as Metadata;
}

function shareInCommon(one: string, other: string): number {
  const words = new Set(one.split(' '));
  const others = new Set(other.split(' '));
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / (words.size + others.size - shared);
}
