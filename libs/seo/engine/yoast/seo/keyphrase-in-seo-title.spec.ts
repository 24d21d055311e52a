import { checkOf } from '../../testing/check-of';

describe('keyphraseInSEOTitle', () => {
  it.each([
    ['', 2],
    ['Coffee beans: a guide', 9],
    ['The coffee beans we like', 9],
    ['Our guide to coffee beans', 6],
    ['Beans for coffee', 6],
    ['Coffee for all', 2],
    ['Coffee beanstalk', 2],
    ['Coffee: beans', 6],
  ])('scores %j with %d', (title, score) => {
    expect(checkOf('keyphraseInSEOTitle', { title, keyphrase: 'coffee beans' }).score).toBe(score);
  });

  it('wants an exact keyphrase word for word', () => {
    expect(checkOf('keyphraseInSEOTitle', { title: 'Beans for coffee', keyphrase: '"coffee beans"' }).score).toBe(2);
    expect(checkOf('keyphraseInSEOTitle', { title: 'Coffee beans', keyphrase: '“coffee beans”' }).score).toBe(9);
  });
});
