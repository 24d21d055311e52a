import { checkOf } from '../../testing/check-of';

describe('metaDescriptionKeyword', () => {
  it.each([
    ['', 3],
    ['All about tea.', 3],
    ['All about coffee.', 9],
    ['Coffee: all about coffee.', 9],
    ['Coffee, coffee, coffee.', 3],
    ['Espresso and more.', 9],
  ])('scores %j with %d', (metaDescription, score) => {
    expect(
      checkOf('metaDescriptionKeyword', { metaDescription, keyphrase: 'coffee', synonyms: ['espresso'] }).score,
    ).toBe(score);
  });

  it('does not count a synonym inside the keyphrase twice', () => {
    const input = { metaDescription: 'Coffee beans. Coffee beans.', keyphrase: 'coffee beans', synonyms: ['beans'] };
    expect(checkOf('metaDescriptionKeyword', input).score).toBe(9);
  });
});
