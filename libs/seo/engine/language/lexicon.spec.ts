import { plainPack } from './packs/plain-pack';
import { boundLexicon, Lexicon, lexiconOf } from './lexicon';
import { wordFact } from './word-fact';

const language = { ...plainPack, code: 'xx' };

describe('Lexicon', () => {
  it('knows a word in whatever case and with whatever quotes it is written', () => {
    const lexicon = new Lexicon(language);
    const [first, ...others] = ["don't", 'Don’t', "DON'T"].map((word) => lexicon.lexemeAt(`“${word}”`, 1, 6));
    expect(first).toMatchObject({ id: 0, key: "don't" });
    for (const other of others) expect(other).toBe(first);
    expect(lexicon.size).toBe(1);
  });

  it('tells words apart that share a place in its table', () => {
    const lexicon = new Lexicon(language);
    const spellings = Array.from({ length: 20_000 }, (_, index) => `w${index}`);
    const keysOf = (): string[] => spellings.map((word) => lexicon.lexemeAt(word, 0, word.length).key);
    expect(keysOf()).toEqual(spellings);
    expect(keysOf()).toEqual(spellings);
    expect(lexicon.size).toBe(20_000);
  });

  it('does not remember very long words', () => {
    const lexicon = new Lexicon(language);
    expect(lexicon.lexemeAt('a'.repeat(41), 0, 41)).toMatchObject({ id: -1, key: 'a'.repeat(41) });
    expect(lexicon.size).toBe(0);
  });

  it('remembers no more than fifty thousand words, and none of them once a text is done', () => {
    for (let index = 0; index < 50_001; index += 1) lexiconOf(language).lexemeAt(`w${index}`, 0, 6);
    const full = lexiconOf(language);
    for (let index = 100_000; index < 160_000; index += 1) full.lexemeAt(`${index}`, 0, 6);
    expect(full.size).toBe(50_000);
    boundLexicon(language);
    expect(lexiconOf(language).size).toBe(0);
  });
});

describe('wordFact', () => {
  it('is worked out once for each word', () => {
    const asked: string[] = [];
    const lengthOf = wordFact((key) => {
      asked.push(key);
      return key.length;
    });
    const lexicon = new Lexicon(language);
    const lengths = ['tea', 'Tea', 'coffee', 'tea'].map((word) => lengthOf(lexicon.lexemeAt(word, 0, word.length)));
    expect(lengths).toEqual([3, 3, 6, 3]);
    expect(asked).toEqual(['tea', 'coffee']);
  });
});
