import { segmentText } from '../../document/segment-text';
import { languageOf } from '../../language/language-of-locale';
import type { TransitionWords } from '../../language/language-pack';
import { hasTransitionWord } from './has-transition-word';

const LIST: TransitionWords = {
  single: new Set(['however', 'e.g.', '例えば']),
  phrases: [
    ['in', 'fact'],
    ['in', 'other', 'words'],
    ['so,', 'then'],
  ],
  pairs: [
    ['not only', 'but also'],
    ['both', 'and'],
  ],
};

describe('hasTransitionWord', () => {
  it.each([
    ['It is, however, so', true],
    ['In fact it is', true],
    ['It is in other words', true],
    ['In other facts', false],
    ['It is in-fact so', false],
    ['It is so, then', true],
    ['It is so then', false],
    ['See e.g. this', true],
    ['See e.g this', false],
    ['It is not only cold but also wet', true],
    ['But also this is not only cold', true],
    ['It is not only cold but wet', false],
    ['Both are and', true],
    ['And', false],
    ['これは例えば本です', true],
    ['これは本です', false],
  ])('judges %j', (text, expected) => {
    const [sentence] = segmentText(text, languageOf('en_US')).sentences;
    expect(hasTransitionWord(text, sentence!, LIST)).toBe(expected);
  });
});
