import type { LanguagePack } from './language-pack';
import { dutchPack } from './packs/dutch/dutch-pack';
import { englishPack } from './packs/english/english-pack';
import { frenchPack } from './packs/french/french-pack';
import { germanPack } from './packs/german/german-pack';
import { italianPack } from './packs/italian/italian-pack';
import { japanesePack } from './packs/japanese/japanese-pack';
import { plainPack } from './packs/plain-pack';
import { polishPack } from './packs/polish/polish-pack';
import { portuguesePack } from './packs/portuguese/portuguese-pack';
import { russianPack } from './packs/russian/russian-pack';
import { spanishPack } from './packs/spanish/spanish-pack';
import { swedishPack } from './packs/swedish/swedish-pack';
import { thaiPack } from './packs/thai/thai-pack';
import { languageOfScript } from './scripts';

/** All languages of which lists are kept, in the order in which they are documented. */
export const LANGUAGE_PACKS: readonly LanguagePack[] = [
  englishPack,
  thaiPack,
  germanPack,
  spanishPack,
  frenchPack,
  dutchPack,
  italianPack,
  portuguesePack,
  swedishPack,
  polishPack,
  russianPack,
  japanesePack,
];

const PACKS: ReadonlyMap<string, LanguagePack> = new Map(LANGUAGE_PACKS.map((pack) => [pack.code, pack]));

/** Languages without a pack whose sentences are, in Yoast's rules, long at another number of words than twenty. */
const LONG_SENTENCE_WORDS: Readonly<Record<string, number>> = { ca: 25, fa: 25, he: 15, tr: 15 };

/** WordPress's own default. */
const DEFAULT_LOCALE = 'en_US';

/** The locale to analyse in: the given one, or one guessed from the script of the text. */
export function resolveLocale(locale: string | undefined, text: string): string {
  return locale === undefined || locale.trim() === '' ? (languageOfScript(text) ?? DEFAULT_LOCALE) : locale.trim();
}

/** The pack of a locale such as `en_US`, `pt-BR` or `th`; languages without one get a plain pack. */
export function languageOf(locale: string): LanguagePack {
  const code = locale.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
  return PACKS.get(code) ?? { ...plainPack, code, longSentenceWords: LONG_SENTENCE_WORDS[code] ?? 20 };
}
