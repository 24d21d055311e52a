const segmenters = new Map<string, Intl.Segmenter>();

/** Words as a reader of the language counts them: scripts without spaces are segmented by dictionary. */
export function countWords(text: string, language: string): number {
  const segmenter = segmenterFor(language);
  let words = 0;
  for (const paragraph of text.split('\n')) {
    for (const { isWordLike } of segmenter.segment(paragraph)) if (isWordLike) words += 1;
  }
  return words;
}

function segmenterFor(language: string): Intl.Segmenter {
  const base = language.split(/[-_]/, 1)[0]?.toLowerCase() ?? 'en';
  let segmenter = segmenters.get(base);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(/^[a-z]{2,3}$/.test(base) ? base : 'en', { granularity: 'word' });
    segmenters.set(base, segmenter);
  }
  return segmenter;
}
