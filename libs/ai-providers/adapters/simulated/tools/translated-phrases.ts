import { Keyphrase } from '../keyphrase';
import { lineOf, linesOf } from '../read-fields';
import { SeededRandom } from '../seeded-random';
import { writeMetadata } from '../writing/metadata-writer';
import type { SimulatedTool } from './simulated-tool';
import { termsOf } from './translated-terms';

const MAX_CHARACTERS = 500;
const WANTED = 3;

/** A keyphrase of the other language, from the glossary where that has it, with a title and a description for it. */
export const translatedPhrases: SimulatedTool = ({ fields, seed, pack }) => {
  const random = new SeededRandom(seed);
  const given = lineOf(fields['keyphrase'], MAX_CHARACTERS).toLowerCase();
  const known = termsOf({ glossary: fields['glossary'] }).find(({ term }) => term === given);
  const keyphrase = known?.translation ?? random.pick(pack.subjects);
  const { seoTitle: title, metaDescription } = writeMetadata(pack, new Keyphrase(keyphrase), random);
  const all = new Map(Object.entries({ keyphrase, title, metaDescription }));
  return Object.fromEntries(linesOf(fields['wanted'], WANTED, 40).map((name) => [name, all.get(name) ?? '']));
};
