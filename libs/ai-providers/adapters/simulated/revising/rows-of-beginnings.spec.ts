import { everySecondInRow } from './rows-of-beginnings';

describe('everySecondInRow', () => {
  it.each([
    ['', []],
    ['a b c', []],
    ['a a', [0]],
    ['b a a a c', [1, 3]],
    ['a a b b b b', [0, 2, 4]],
  ])('finds in %j the places %j', (words, places) => {
    expect(everySecondInRow(words.split(' '))).toEqual(places);
  });
});
