import { endOf } from './anchor';

describe('endOf', () => {
  it('is the whole of a short text', () => {
    expect(endOf('Green tea')).toBe('Green tea');
  });

  it('goes back to the beginning of a word, unless that is far', () => {
    expect(endOf(`${'x'.repeat(50)} wonderful${'y'.repeat(35)}`)).toBe(`wonderful${'y'.repeat(35)}`);
    expect(endOf(`x ${'y'.repeat(100)}`)).toBe('y'.repeat(40));
  });

  it('keeps marks and surrogate pairs with what they belong to', () => {
    expect(endOf(`${'ก'.repeat(20)}ดี${'x'.repeat(39)}`)).toBe(`ดี${'x'.repeat(39)}`);
    expect(endOf(`${'ก'.repeat(20)}😀${'x'.repeat(39)}`)).toBe(`😀${'x'.repeat(39)}`);
  });
});
