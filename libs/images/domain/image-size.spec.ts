import { byteLimitOf } from './image-size';

describe('byteLimitOf', () => {
  it.each([
    [1_200, 630, 199_999],
    [600, 630, 99_999],
    [256, 256, 17_336],
    [2_048, 2_048, 1_109_603],
  ])('of %i x %i pixels is %i', (width, height, bytes) => {
    expect(byteLimitOf({ width, height })).toBe(bytes);
  });
});
