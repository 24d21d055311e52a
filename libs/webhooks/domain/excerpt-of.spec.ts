import { excerptOf } from './excerpt-of';

describe('excerptOf', () => {
  it.each([
    ['', ''],
    ['  taken \r\n\tin\0 ', 'taken in'],
    ['รับแล้ว', 'รับแล้ว'],
    ['x'.repeat(4_096), 'x'.repeat(500)],
    ['🌱'.repeat(600), '🌱'.repeat(500)],
  ])('reads %j', (answer, excerpt) => {
    expect(excerptOf(new TextEncoder().encode(answer))).toBe(excerpt);
  });

  it('makes text of bytes that are none', () => {
    const excerpt = excerptOf(Uint8Array.from([0xff, 0xf0, 0x9f, 0x8c]));

    expect(excerpt).toMatch(/^\u{fffd}+$/u);
    expect(excerpt.isWellFormed()).toBe(true);
  });
});
