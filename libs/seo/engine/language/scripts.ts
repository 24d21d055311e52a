const UNSPACED =
  '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const UNSPACED_CHARACTER = new RegExp(`[${UNSPACED}]`, 'u');
const UNSPACED_RUN = new RegExp(`[${UNSPACED}]+`, 'gu');
const LETTER_RUN = /[\p{L}\p{M}]+/gu;

/** Where those scripts lie, and more: what has none of these characters is told apart quickly. */
const MAYBE_UNSPACED = /[\u0e00-\u1fff\u2e80-\ufffb]/;

/** Languages that put no spaces between words, by ISO 639-1 code. */
export const UNSPACED_LANGUAGES: ReadonlySet<string> = new Set(['ja', 'km', 'lo', 'my', 'th', 'zh']);

/** Below this share of its letters, such a script is a name or a quotation in a text of another language. */
const OWN_SCRIPT_SHARE = 0.2;

const LANGUAGE_OF_SCRIPT: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Thai}/u, 'th'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
];

/** Whether a text is written, at least in part, in a script that puts no spaces between words. */
export function usesUnspacedScript(text: string): boolean {
  return MAYBE_UNSPACED.test(text) && UNSPACED_CHARACTER.test(text);
}

/**
 * Whether the words of a text have to be found by dictionary: it uses a script without spaces, and its language does so too or
 * a good part of its letters is in that script. A Chinese name in a French sentence is one word.
 */
export function isUnspaced(text: string, languageCode: string): boolean {
  if (!usesUnspacedScript(text)) return false;
  return (
    UNSPACED_LANGUAGES.has(languageCode) ||
    lengthOf(UNSPACED_RUN, text) >= OWN_SCRIPT_SHARE * lengthOf(LETTER_RUN, text)
  );
}

/** ISO 639-1 code of the language a script belongs to, where there is only one likely; otherwise undefined. */
export function languageOfScript(text: string): string | undefined {
  return LANGUAGE_OF_SCRIPT.find(([script]) => script.test(text))?.[1];
}

/** UTF-16 units of all that an expression finds. */
function lengthOf(runs: RegExp, text: string): number {
  let length = 0;
  runs.lastIndex = 0;
  for (let run = runs.exec(text); run !== null; run = runs.exec(text)) length += run[0].length;
  return length;
}
