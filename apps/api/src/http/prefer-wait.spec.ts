import { preferredWaitSeconds } from './prefer-wait';

describe('preferredWaitSeconds', () => {
  it.each([
    ['wait=60', 60],
    ['wait=0', 0],
    ['Wait = 10', 10],
    ['wait="30"', 30],
    ['respond-async, wait=30', 30],
    ['wait=30, respond-async', 30],
    ['respond-async; wait=30', 30],
    ['wait=170', 170],
    ['wait=171', 170],
    ['wait=999999', 170],
  ])('takes from "%s" %i seconds', (header, seconds) => {
    expect(preferredWaitSeconds(header)).toBe(seconds);
  });

  it.each([
    undefined,
    '',
    'respond-async',
    'wait',
    'wait=',
    'wait=soon',
    'wait=-1',
    'wait=1.5',
    'wait=1e2',
    'wait=10000000',
    'await=10',
    'nowait=10',
    `${' '.repeat(200)}, wait=10`,
  ])('ignores %j', (header) => {
    expect(preferredWaitSeconds(header)).toBeUndefined();
  });
});
