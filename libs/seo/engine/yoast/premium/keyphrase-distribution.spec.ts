import { checkOf, markedBy } from '../../testing/check-of';

const NAMES = 'We see a purple cat there. ';
const OTHER = 'Rivers flow gently past. ';

/** `k` is a sentence with the keyphrase, any other character one without. */
function textOf(pattern: string): string {
  return `<p>${Array.from(pattern, (letter) => (letter === 'k' ? NAMES : OTHER)).join('')}</p>`;
}

function scoreOf(content: string, keyphrase = 'purple cat', synonyms: string[] = []): number | null {
  return checkOf('keyphraseDistribution', { content, keyphrase, synonyms }).score;
}

describe('keyphraseDistribution', () => {
  it.each([
    ['......k......k......', 9],
    ['.....k......k.......', 6],
    ['..........k.........', 6],
    ['...........k........', 1],
    ['....................', 1],
    ['k.............', 9],
    ['..............', 1],
  ])('scores %s with %d', (pattern, score) => {
    expect(scoreOf(textOf(pattern))).toBe(score);
  });

  it('needs all words of a short keyphrase in a sentence, half of those of a long one', () => {
    const content = textOf('k....k....k....k....');
    expect(scoreOf(content, 'purple cat house')).toBe(1);
    expect(scoreOf(content, 'purple cat house garden')).toBe(9);
    expect(scoreOf(content, 'purple cat house garden fence')).toBe(1);
  });

  it('finds synonyms too', () => {
    expect(scoreOf(textOf('k....k....k....k....'), 'green dog', ['purple cat'])).toBe(9);
  });

  it('counts a list without full stops as one sentence, one with them item by item', () => {
    const listOf = (item: string) =>
      `${textOf('..........k')}<ul>${`<li>${item}</li>`.repeat(5)}</ul>${textOf('..........')}`;
    expect(scoreOf(listOf('Rivers run'))).toBe(6);
    expect(scoreOf(listOf('Rivers run.'))).toBe(1);
  });

  it('marks the longest stretch without the keyphrase and says how short it should be', () => {
    const content = textOf('k.........k.k......');
    expect(markedBy('keyphraseDistribution', { content, keyphrase: 'purple cat' })).toHaveLength(9);
    expect(checkOf('keyphraseDistribution', { content, keyphrase: 'purple cat' }).fix).toEqual({
      action: 'spreadKeyphrase',
      current: 9,
      target: 5,
      delta: -4,
    });
  });

  it('matches scripts without spaces by characters', () => {
    const content = `<p>${'川が流れる。'.repeat(10)}猫が寝る。${'川が流れる。'.repeat(9)}</p>`;
    expect(checkOf('keyphraseDistribution', { content, keyphrase: '猫', locale: 'ja' }).score).toBe(6);
  });
});
