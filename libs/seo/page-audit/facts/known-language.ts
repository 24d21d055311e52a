const names = {
  language: new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }),
  region: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
};

/** Codes of ISO 639-3, of which the Unicode data name those of larger languages alone. */
const THREE_LETTERS = 3;

/** Whether a BCP 47 tag names a language, and a region if it has one, that the Unicode data know. */
export function isKnownLanguage(tag: string): boolean {
  try {
    const { language, region } = new Intl.Locale(tag);
    const isKnown = language.length === THREE_LETTERS || names.language.of(language) !== undefined;
    return isKnown && (region === undefined || names.region.of(region) !== undefined);
  } catch {
    return false;
  }
}
