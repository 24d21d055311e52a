import { Keyphrase } from '../keyphrase';
import { citedWordsOf } from './cited-words';

describe('citedWordsOf', () => {
  it.each([
    ['Green tea steeps for two minutes.', 'green tea', 'steeps for two minutes'],
    ['Two of three cups are green tea', 'green tea', 'three cups are green'],
    ['Green tea', 'green tea', 'Green tea'],
    ['It costs 3.50 euros (2024).', 'tea', 'costs 3.50 euros (2024'],
    ['', 'tea', ''],
  ])('links a few words of %j, and not the keyphrase', (statement, keyphrase, cited) => {
    const { start, end } = citedWordsOf(statement, new Keyphrase(keyphrase));
    expect(statement.slice(start, end)).toBe(cited);
  });

  it('finds words in Thai', () => {
    const statement = 'ชงกาแฟใช้เวลาสองนาที';
    const { start, end } = citedWordsOf(statement, new Keyphrase('กาแฟ'));
    expect(start).toBeGreaterThan(0);
    expect(end).toBe(statement.length);
  });
});
