import { segmentText } from '../document/segment-text';
import { languageOf } from '../language/language-of-locale';
import { findKeyphrase } from './find-keyphrase';
import { matchedShare } from './matched-share';
import { parseKeyphrase } from './keyphrase';

const english = languageOf('en_US');
/** Cuts common endings; enough to see stems compared. */
const stem = (word: string) => word.replace(/(?:ing|ed|e|s)$/, '');

function usesOf(raw: string, text: string, stemmer: typeof stem | null): number {
  const keyphrase = parseKeyphrase(raw, english, stemmer);
  return keyphrase === null ? 0 : findKeyphrase(keyphrase, segmentText(text, english)).length;
}

describe('a keyphrase in other word forms', () => {
  const text = 'Roasting beans is fun. Roast the bean. He roasts a bean, then another bean is roasted.';

  it('matches them only with a stemmer', () => {
    expect(usesOf('roasted beans', text, null)).toBe(0);
    expect(usesOf('roasted beans', text, stem)).toBe(4);
  });

  it('does not match them when it is quoted', () => {
    expect(usesOf('"roast beans"', 'Roast beans. Roasted beans.', stem)).toBe(1);
  });

  it('is found by its share of words too', () => {
    const keyphrase = parseKeyphrase('roasted beans', english, stem);
    expect(keyphrase && matchedShare(keyphrase, segmentText('The bean', english))).toBe(0.5);
  });
});
