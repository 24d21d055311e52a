import type { Keyphrase } from '../keyphrase';
import type { SeededRandom } from '../seeded-random';
import type { LanguagePack } from './language-pack';

/** Longer titles are cut off in search results, which show about 600 pixels. */
const MAX_TITLE_CHARACTERS = 55;

/** The keyphrase, capitalised, with an ending where there is room for one. */
export function writeTitle(pack: LanguagePack, keyphrase: Keyphrase, random: SeededRandom): string {
  const titles = pack.titleEndings.map((ending) => `${keyphrase.capitalised}${ending}`);
  const fitting = titles.filter((title) => title.length <= MAX_TITLE_CHARACTERS && keyphrase.countIn(title) <= 1);
  return fitting.length > 0 ? random.pick(fitting) : keyphrase.capitalised;
}
