import { readableLine, readableText } from './readable-text';

describe('readableText', () => {
  it.each([
    ['NUL and other controls', 'green\u0000tea\u0007', 'green tea '],
    ['half a pair of surrogates', 'tea\ud800', 'tea\ufffd'],
    ['breaks of no width, overrides and tags', '\u200btea \u202eevil\u2069\u{e0041}', 'tea evil'],
  ])('leaves out %s', (_, text, readable) => {
    expect(readableText(text)).toBe(readable);
  });

  it.each(['ชาเขียว 🍵 👩\u200d🌾', 'شای سبز می\u200cنوشیم', 'one\n\ttwo'])('leaves %j as it is', (text) => {
    expect(readableText(text)).toBe(text);
  });

  it('makes one line of several', () => {
    expect(readableLine(' green\r\n\u2028 tea\u200b ')).toBe('green tea');
  });
});
