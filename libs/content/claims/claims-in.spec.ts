import { findUnsupportedClaims } from './find-unsupported-claims';
import { LABELLED_ENGLISH } from './testing/labelled-english';
import { LABELLED_GERMAN } from './testing/labelled-german';
import { LABELLED_OTHERS } from './testing/labelled-others';
import { LABELLED_THAI } from './testing/labelled-thai';

const LANGUAGES = [LABELLED_ENGLISH, LABELLED_THAI, LABELLED_GERMAN, ...LABELLED_OTHERS];

const isClaim = (sentence: string, language: string): boolean =>
  findUnsupportedClaims(`<p>${sentence}</p>`, language, []).length > 0;

describe.each(LANGUAGES)('claims in $language', ({ language, claims, harmless }) => {
  it('are seen', () => {
    expect(claims.filter((sentence) => !isClaim(sentence, language))).toEqual([]);
  });

  it('are not seen where there are none', () => {
    expect(harmless.filter((sentence) => isClaim(sentence, language))).toEqual([]);
  });
});
