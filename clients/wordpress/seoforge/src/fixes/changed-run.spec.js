import { changedRun } from './changed-run';

describe('changedRun', () => {
  it.each([
    ['one in the middle', 'abc', 'aXc', [1, 2, 2]],
    ['the first', 'abc', 'Xbc', [0, 1, 1]],
    ['more than before', 'abc', 'aXYc', [1, 2, 3]],
    ['one put in', 'abc', 'abXc', [2, 2, 3]],
    ['one taken out', 'aab', 'ab', [1, 2, 1]],
    ['nothing', 'abc', 'abc', [3, 3, 3]],
    ['everything', 'ab', 'XY', [0, 2, 2]],
  ])('is %s', (_, before, after, [start, endBefore, endAfter]) => {
    expect(changedRun([...before], [...after])).toEqual({ start, endBefore, endAfter });
  });
});
