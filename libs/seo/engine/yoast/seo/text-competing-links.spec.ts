import { checkOf, markedBy } from '../../testing/check-of';

describe('textCompetingLinks', () => {
  it.each([
    ['coffee beans', 2],
    ['the Coffee Beans', 2],
    ['espresso', 2],
    ['roasted coffee beans', 8],
    ['coffee', 8],
    ['espresso.example', 2],
    ["l'espresso", 2],
    ['more', 8],
    ['coffee beans →', 8],
    ['coffee beans –', 2],
    ['coffee&nbsp;beans', 8],
    ['coffee beans &amp;', 8],
    ['coffee beans&hellip;', 2],
  ])('scores the link text %j with %d', (text, score) => {
    const content = `<p><a href="https://other.example/">${text}</a></p>`;
    expect(checkOf('textCompetingLinks', { content, keyphrase: 'coffee beans', synonyms: ['espresso'] }).score).toBe(
      score,
    );
  });

  it('is 8 without keyphrase and for places on the same page', () => {
    expect(checkOf('textCompetingLinks', { content: '<a href="/x">coffee</a>' }).score).toBe(8);
    expect(checkOf('textCompetingLinks', { content: '<a href="#x">coffee</a>', keyphrase: 'coffee' }).score).toBe(8);
  });

  it('marks the link', () => {
    const content = '<p>Get <a href="/x">coffee</a>.</p>';
    expect(markedBy('textCompetingLinks', { content, keyphrase: 'coffee' })).toEqual(['<a href="/x">coffee</a>']);
  });
});
