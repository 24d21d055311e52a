import { countSentenceWords, countTextWords, countWordParts } from './count-words';
import { MARKUP } from './markup-sign';

describe('counting words', () => {
  it.each([
    ['', 0, 0, 0],
    ['two words', 2, 2, 2],
    ['a well-known state-of-the-art thing', 4, 4, 8],
    ['yes – no — perhaps', 3, 3, 3],
    ['yes—no', 2, 2, 2],
    ['yes–no', 2, 1, 2],
    ['read - write', 3, 2, 2],
    ['read / write 🚀 = | * #', 8, 8, 8],
    ['... “” (…) & + < _ -- !?', 0, 0, 0],
    ['an [aside]here', 3, 2, 3],
    ['1,500.25 10:30 50% $5', 4, 4, 4],
    ['it’s “John’s”, e.g. C#', 4, 4, 4],
    ['a\u00a0b\u200bc', 2, 2, 2],
  ])('of %j', (text, inSentence, inText, parts) => {
    expect(countSentenceWords(text, 0, text.length)).toBe(inSentence);
    expect(countTextWords(text, 0, text.length)).toBe(inText);
    expect(countWordParts(text)).toBe(parts);
  });

  it('between two offsets only', () => {
    expect(countSentenceWords('one two three', 4, 7)).toBe(1);
    expect(countTextWords('one two three', 4, 7)).toBe(1);
  });

  it('parts words at tags in a whole text', () => {
    expect(countTextWords(`co${MARKUP}operate`, 0, 10)).toBe(2);
  });
});
