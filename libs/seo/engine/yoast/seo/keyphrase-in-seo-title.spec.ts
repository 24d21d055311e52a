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
    ['<b>Coffee</b> beans', 9],
    ['<b></b>', 2],
  ])('scores %j with %d', (title, score) => {
    expect(checkOf('keyphraseInSEOTitle', { title, keyphrase: 'coffee beans' }).score).toBe(score);
  });

  it('passes over an article that leans on the keyphrase', () => {
    const subject = { locale: 'fr_FR', keyphrase: 'eau chaude' };
    expect(checkOf('keyphraseInSEOTitle', { ...subject, title: "L'eau chaude du robinet" }).score).toBe(9);
    expect(checkOf('keyphraseInSEOTitle', { ...subject, title: "Prix de l'eau chaude" }).score).toBe(6);
  });

  it('wants an exact keyphrase word for word', () => {
    expect(checkOf('keyphraseInSEOTitle', { title: 'Beans for coffee', keyphrase: '"coffee beans"' }).score).toBe(2);
    expect(checkOf('keyphraseInSEOTitle', { title: 'Coffee beans', keyphrase: '“coffee beans”' }).score).toBe(9);
  });
});
