import { topicOf } from './topic';

/** The terms of what is looked for, by kind; `→` before what the words before it are for. */
const wordsOf = (text: string, language = 'en'): string[] =>
  topicOf(text, language).map(
    ({ kind, terms, isComplement }) => `${isComplement ? '→' : ''}${kind}: ${terms.join(' ')}`,
  );
const meaningsOf = (text: string, language = 'en'): string[] =>
  topicOf(text, language)
    .flatMap(({ meanings }) => meanings)
    .sort();

describe('topicOf', () => {
  it('leaves out what only names the form of the text, function words and years', () => {
    expect(wordsOf('The 2026 guide to ladders: what to look for')).toEqual(['plain: ladder']);
    expect(wordsOf('วิธีทำความสะอาดบันได', 'th')).toEqual(['modifier: ทำความ สะอาด', 'plain: บันได']);
  });

  it('keeps all where nothing else is said', () => {
    expect(wordsOf('best guide 2026')).toEqual(['plain: guid', 'plain: 2026']);
    expect(wordsOf('')).toEqual([]);
  });

  it('tells the topic from what is asked about it, and from what it is for', () => {
    expect(wordsOf('causes of damp')).toEqual(['aspect: caus', 'plain: damp']);
    expect(wordsOf('cheap ladders for the roof')).toEqual(['modifier: cheap', 'plain: ladder', '→plain: roof']);
  });

  it.each([
    ['how much is a ladder', 'ladder prices', 'en'],
    ['getting rid of damp', 'eliminate damp', 'en'],
    ['signs of damp', 'damp symptoms', 'en'],
    ['ladder for beginners', 'starter ladder', 'en'],
    ["children's knife", 'knives for kids', 'en'],
    ['ค่าใช้จ่ายทาสีบ้าน', 'ทาสีบ้าน กี่บาท', 'th'],
    ['ร้านขายสี', 'ขายสีที่ไหน', 'th'],
    ['quanto custa uma escada', 'preço da escada', 'pt'],
    ['günstige Leitern', 'Leitern billig', 'de'],
  ])('means the same by "%s" as by "%s"', (one, other, language) => {
    const [shared, also] = [meaningsOf(one, language), meaningsOf(other, language)].map((meanings) => meanings);
    expect(shared?.some((meaning) => meaning.includes(' ') && also?.includes(meaning))).toBe(true);
    expect(shared?.filter((meaning) => !meaning.includes(' '))).toEqual(
      also?.filter((meaning) => !meaning.includes(' ')),
    );
  });

  it('takes the longest phrase', () => {
    expect(meaningsOf('how much is it')).not.toEqual(meaningsOf('how much'));
  });
});
