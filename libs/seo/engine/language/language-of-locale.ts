import { languageOfScript } from './scripts';
import type { LanguagePack } from './language-pack';
import { englishPack } from './packs/english/english-pack';
import { plainPack } from './packs/plain-pack';
import { thaiPack } from './packs/thai/thai-pack';

const PACKS: ReadonlyMap<string, LanguagePack> = new Map([englishPack, thaiPack].map((pack) => [pack.code, pack]));

/** Languages whose sentences are, in Yoast's rules, long at another number of words than twenty. */
const LONG_SENTENCE_WORDS: Readonly<Record<string, number>> = {
  ca: 25,
  es: 25,
  fa: 25,
  it: 25,
  pt: 25,
  he: 15,
  ru: 15,
  tr: 15,
};

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
