import { nearestSize } from './image-size';

describe('nearestSize', () => {
  it.each([
    [1024, 1024, 1024, 1024],
    [1200, 630, 1536, 1024],
    [1920, 1080, 1536, 1024],
    [600, 900, 1024, 1536],
    [2000, 1900, 1024, 1024],
  ])('takes for %i × %i the standard size of the nearest shape', (width, height, ...expected) => {
    expect(Object.values(nearestSize('gpt-image-1.5', { width, height }))).toEqual(expected);
  });

  it.each([
    [1200, 640, 1200, 640],
    [3840, 2160, 3840, 2160],
    [1200, 630, 1200, 640],
    [256, 256, 816, 816],
  ])('takes for %i × %i the same or the next one where the model is free', (width, height, ...expected) => {
    expect(Object.values(nearestSize('gpt-image-2', { width, height }))).toEqual(expected);
  });

  it('keeps within the bounds whatever is asked', () => {
    for (let width = 64; width <= 8000; width += 331) {
      for (let height = 64; height <= 8000; height += 277) {
        const size = nearestSize('gpt-image-2.5-flare', { width, height });
        const [shorter, longer] = [Math.min(size.width, size.height), Math.max(size.width, size.height)];
        expect([size.width % 16, size.height % 16]).toEqual([0, 0]);
        expect(longer).toBeLessThanOrEqual(Math.min(3840, 3 * shorter));
        expect(longer * shorter).toBeGreaterThanOrEqual(655_360);
        expect(longer * shorter).toBeLessThanOrEqual(8_294_400);
      }
    }
  });
});
