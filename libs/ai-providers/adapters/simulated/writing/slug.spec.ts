import { slugOf } from './slug';

describe('slugOf', () => {
  it.each([
    ['Cold Brew Coffee', 'cold-brew-coffee'],
    ['Café  crème & co.', 'cafe-creme-co'],
    ['กาแฟสกัดเย็น ทำเอง', 'กาแฟสกัดเย็น-ทำเอง'],
    ['น้ำ', 'น้ำ'],
    ['<b>bold</b> "quote"', 'b-bold-b-quote'],
    ['***', 'article'],
  ])('turns %j into %j', (phrase, slug) => {
    expect(slugOf(phrase)).toBe(slug);
  });

  it('is no longer than WordPress stores', () => {
    const slug = slugOf('word '.repeat(100));
    expect(slug.length).toBeLessThanOrEqual(200);
    expect(slug).not.toMatch(/-$/);
  });
});
