import { hashOf, SeededRandom } from './seeded-random';

function numbersOf(seed: string): number[] {
  const random = new SeededRandom(seed);
  return Array.from({ length: 1_000 }, () => random.next());
}

describe('SeededRandom', () => {
  it('repeats itself for the same seed and differs for another', () => {
    expect(numbersOf('a')).toEqual(numbersOf('a'));
    expect(numbersOf('a')).not.toEqual(numbersOf('b'));
  });

  it('spreads its numbers over 0 to 1', () => {
    const numbers = numbersOf('spread');
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(mean).toBeCloseTo(0.5, 1);
  });

  it('shuffles without loss and leaves the original alone', () => {
    const items = ['a', 'b', 'c', 'd', 'e', 'f'];
    const shuffled = new SeededRandom('order').shuffle(items);
    expect([...shuffled].sort()).toEqual(items);
    expect(shuffled).not.toEqual(items);
    expect(items).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });
});

describe('hashOf', () => {
  it('is an unsigned 32-bit number that one letter changes', () => {
    expect(hashOf('coffee')).toBe(hashOf('coffee'));
    expect(hashOf('coffee')).not.toBe(hashOf('coffef'));
    expect(hashOf('')).toBeGreaterThanOrEqual(0);
  });
});
