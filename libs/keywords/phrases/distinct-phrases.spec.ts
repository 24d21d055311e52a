import { distinctPhrases, type Candidate } from './distinct-phrases';

function kept(phrases: readonly string[], language = 'en', most = 100): string[] {
  const candidates = phrases.map((phrase): Candidate => ({ phrase, source: 'model' }));
  return distinctPhrases(candidates, language, most).map(({ phrase }) => phrase);
}

describe('distinctPhrases', () => {
  it('keeps the first of the forms of a phrase', () => {
    expect(kept(['green tea', 'Green teas', 'teas, green', 'the green tea', 'black tea'])).toEqual([
      'green tea',
      'black tea',
    ]);
  });

  it('keeps questions apart from what they ask about, and from one another', () => {
    const questions = ['how to brew green tea', 'when to brew green tea', 'brewing green tea'];

    expect(kept([...questions, 'how do you brew a green tea?'])).toEqual(questions);
  });

  it('keeps phrases apart that show different intents', () => {
    expect(kept(['green tea', 'best green tea', 'the best green teas'])).toEqual(['green tea', 'best green tea']);
  });

  it('knows forms of words in Thai, whatever spaces there are', () => {
    expect(kept(['ประโยชน์ของชาเขียว', 'ประโยชน์ ชาเขียว', 'ชาเขียว'], 'th')).toEqual(['ประโยชน์ของชาเขียว', 'ชาเขียว']);
  });

  it('keeps phrases of function words alone as they are', () => {
    expect(kept(['the who', 'The Who', 'who is who'])).toEqual(['the who', 'who is who']);
  });

  it('leaves out what is no phrase, and keeps its source with each', () => {
    const candidates: Candidate[] = [
      { phrase: '<i>tea</i>', source: 'page' },
      { phrase: 'teas', source: 'search_console' },
      { phrase: 'tea', source: 'model' },
    ];

    expect(distinctPhrases(candidates, 'en', 10)).toMatchObject([{ phrase: 'teas', source: 'search_console' }]);
  });

  it('looks no further when there are enough', () => {
    function* endless(): Generator<Candidate> {
      for (let number = 0; ; number += 1) yield { phrase: `tea number${number}`, source: 'page' };
    }

    expect(distinctPhrases(endless(), 'en', 3)).toHaveLength(3);
  });

  it('gives up on material without end in which there is nothing', () => {
    function* endless(): Generator<Candidate> {
      for (let number = 0; ; number += 1) yield { phrase: `=SUM(A${number})`, source: 'posts' };
    }

    expect(distinctPhrases(endless(), 'en', 3)).toEqual([]);
  });
});
