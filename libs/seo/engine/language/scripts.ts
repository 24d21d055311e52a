const UNSPACED =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const LANGUAGE_OF_SCRIPT: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Thai}/u, 'th'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
];

/** Whether a text is written, at least in part, in a script that puts no spaces between words. */
export function usesUnspacedScript(text: string): boolean {
  return UNSPACED.test(text);
}

/** ISO 639-1 code of the language a script belongs to, where there is only one likely; otherwise undefined. */
export function languageOfScript(text: string): string | undefined {
  return LANGUAGE_OF_SCRIPT.find(([script]) => script.test(text))?.[1];
}
