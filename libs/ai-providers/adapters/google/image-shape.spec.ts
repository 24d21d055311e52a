import { nearestShape } from './image-shape';

describe('nearestShape', () => {
  it.each([
    [1024, 1024, '1:1', '1K'],
    [1200, 630, '16:9', '1K'],
    [1600, 1200, '4:3', '2K'],
    [800, 1200, '2:3', '1K'],
    [3840, 2160, '16:9', '4K'],
    [2400, 800, '21:9', '2K'],
  ])('draws %i × %i as %s in %s', (width, height, aspectRatio, imageSize) => {
    expect(nearestShape('gemini-3-pro-image', { width, height })).toEqual({ aspectRatio, imageSize });
  });

  it('names no size to a model that has only one', () => {
    expect(nearestShape('gemini-2.5-flash-image', { width: 2048, height: 2048 }).imageSize).toBeUndefined();
  });
});
