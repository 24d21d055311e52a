import { slugOf } from './slug';

describe('slugOf', () => {
  it.each([
    ['Crème Brûlée!', 'creme-brulee'],
    ['ชาเขียว ญี่ปุ่น', 'ชาเขียว-ญี่ปุ่น'],
    ['Й — ещё один', 'й-ещё-один'],
    ['???', ''],
    ['one '.repeat(30), Array.from({ length: 19 }, () => 'one').join('-')],
    ['x'.repeat(90), 'x'.repeat(75)],
  ])('makes an address of "%s"', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });
});
