import { checkOf } from '../../testing/check-of';
import { measureTitleWidth } from './measure-title-width';

describe('titleWidth', () => {
  it.each([
    ['', 1],
    ['i', 9],
    ['0'.repeat(54), 9],
    ['0'.repeat(55), 3],
  ])('scores %j with %d', (title, score) => {
    expect(checkOf('titleWidth', { title }).score).toBe(score);
  });

  it.each([
    ['iiiii', 22],
    ['WWWWW', 94],
    ['Hello, world!', 110],
    ['東京', 40],
    ['e\u0301', 11],
    ['', 0],
  ])('measures %j as %d pixels', (text, pixels) => {
    expect(measureTitleWidth(text)).toBe(pixels);
  });

  it('says how many pixels to save', () => {
    expect(checkOf('titleWidth', { title: '0'.repeat(60) }).fix).toEqual({
      action: 'narrowTitle',
      current: 667,
      target: 600,
      delta: -67,
    });
  });
});
