const segmenters = new Map<string, Intl.Segmenter>();

/** The one segmenter of a language; made once, because making one is slow. Languages that are unknown are cut as English is. */
export function segmenterOf(language: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const code = languageCodeOf(language);
  const key = `${code} ${granularity}`;
  const known = segmenters.get(key) ?? new Intl.Segmenter(code, { granularity });
  segmenters.set(key, known);
  return known;
}

/** `en` of `en_GB`, `th` of `th-TH`; `en` where it is no language. */
export function languageCodeOf(language: string): string {
  const code = language.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
  return /^[a-z]{2,3}$/.test(code) ? code : 'en';
}
