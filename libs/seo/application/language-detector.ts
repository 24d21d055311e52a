import type { eld } from 'eld/extrasmall' with { 'resolution-mode': 'import' };

type LanguageDetector = Pick<typeof eld, 'detect'>;

let detector: Promise<LanguageDetector> | undefined;

/**
 * The detector of sixty languages, loaded when it is first asked for: that takes a third of a second and 90 MB. Its database is the
 * smallest one: on texts from twenty words on it is as often right as the larger ones.
 */
export function languageDetector(): Promise<LanguageDetector> {
  detector ??= import('eld/extrasmall').then((module) => module.eld);
  return detector;
}
