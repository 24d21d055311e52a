import { searchTermsOf, searchWordsOf } from './search-terms';

describe('searchTermsOf', () => {
  it.each([
    ['en_US', 'The gardeners were pruning roses', 'a gardener prunes the rose'],
    ['en-GB', "the cat's bowls", 'a cat with its bowl'],
    ['fr_FR', "l'éléphant", 'un elephant, des eléphants'],
    ['it', "dell'acqua fresca", 'acqua fresca'],
    ['es', 'las métricas', 'la metrica'],
    ['de_DE', 'die Bücher', 'ein Buch'],
    ['th', 'รองเท้าวิ่งที่ดี', 'รองเท้า วิ่ง ดี'],
    ['tr', 'Kahve ÇEKİRDEĞİ', 'kahve çekirdeği'],
  ])('in %s finds the same in "%s" and in "%s"', (locale, one, other) => {
    const terms = [...new Set(searchTermsOf(one, locale))];

    expect(terms).not.toEqual([]);
    expect([...searchTermsOf(other, locale)]).toEqual(expect.arrayContaining(terms));
  });

  it('keeps the order and the repetitions, without function words', () => {
    expect(searchTermsOf('To prune, or not to prune the roses?', 'en')).toEqual(['prune', 'prune', 'rose']);
    expect(searchTermsOf('of the and', 'en')).toEqual([]);
    expect(searchTermsOf('', 'en')).toEqual([]);
  });

  it('cuts Japanese into words', () => {
    expect(searchTermsOf('東京で新しいコーヒーを飲む', 'ja')).toEqual(expect.arrayContaining(['東京', 'コーヒー']));
  });

  it('takes the words of a language that it does not know as they are', () => {
    expect(searchTermsOf('Kopi susu gula aren', 'id_ID')).toEqual(['kopi', 'susu', 'gula', 'aren']);
    expect(searchTermsOf('Kopi susu', 'no language at all')).toEqual(['kopi', 'susu']);
  });

  it('passes over what is too long to be a word', () => {
    expect(searchTermsOf(`rose ${'x'.repeat(65)} ${'w'.repeat(64)}`, 'en')).toEqual(['rose', 'w'.repeat(64)]);
  });

  it('stems words of every object as words', () => {
    expect(searchTermsOf('constructor __proto__ hasOwnProperty', 'en')).toHaveLength(3);
  });
});

describe('searchWordsOf', () => {
  it('says where each word stands, function words among them', () => {
    const text = 'Prune the half-open “roses”.';
    const words = searchWordsOf(text, 'en');

    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['Prune', 'the', 'half', 'open', 'roses']);
    expect(words.map(({ term }) => term)).toEqual(['prune', null, null, 'open', 'rose']);
  });
});
