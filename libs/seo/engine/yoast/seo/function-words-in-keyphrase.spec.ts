import { checkOf } from '../../testing/check-of';

describe('functionWordsInKeyphrase', () => {
  it.each([
    ['how to do it', 'en_US', 0, 'info'],
    ['coffee', 'en_US', null, 'notApplicable'],
    ['"how to do it"', 'en_US', null, 'notApplicable'],
    ['', 'en_US', null, 'notApplicable'],
    ['และ', 'th', 0, 'info'],
  ])('scores %j in %s with %s', (keyphrase, locale, score, rating) => {
    expect(checkOf('functionWordsInKeyphrase', { keyphrase, locale })).toMatchObject({ score, rating });
  });
});
