import { otherLanguageOf } from '@seoforge/prompting';

import type { TranslationScene } from './translate-units.prompt';
import { readingOf, type Unit } from './unit';

/** In fewer letters there is no telling one language from another. */
const LETTERS_THAT_TELL = 100;

/** Ids of translations that are in another language than was asked for; short ones are judged together. */
export async function findForeignUnits(
  translations: readonly Unit[],
  { to, keyphrase, glossary }: TranslationScene,
): Promise<ReadonlySet<string>> {
  const known = [...glossary, ...(keyphrase === null ? [] : [keyphrase])].map(({ translation }) => translation);
  const topic = { language: to, keyphrase: '', synonyms: known };
  const isForeign = async (units: readonly Unit[]): Promise<boolean> =>
    (await otherLanguageOf(units.map(({ text }) => readingOf(text)).join('\n'), topic)) !== undefined;
  const foreign = new Set<string>();
  const short = translations.filter(({ text }) => lettersOf(text) < LETTERS_THAT_TELL);
  if (await isForeign(short)) for (const { id } of short) foreign.add(id);
  for (const unit of translations) if (!short.includes(unit) && (await isForeign([unit]))) foreign.add(unit.id);
  return foreign;
}

function lettersOf(text: string): number {
  return readingOf(text).match(/\p{L}/gu)?.length ?? 0;
}
