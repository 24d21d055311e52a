import { altOfPrompt, LONGEST_ALT } from './alt-of-prompt';

describe('altOfPrompt', () => {
  it('is a short prompt on one line', () => {
    expect(altOfPrompt(' A cup\n of  tea ', 'en')).toBe('A cup of tea');
  });

  it('begins with the keyphrase, unless the prompt names it', () => {
    expect(altOfPrompt('A cup of tea', 'en', 'Matcha')).toBe('Matcha: A cup of tea');
    expect(altOfPrompt('A cup of matcha', 'en', 'Matcha')).toBe('A cup of matcha');
  });

  it.each([
    ['en', 'A bowl of matcha on a wooden table, '],
    ['th', 'ชามชามัทฉะบนโต๊ะไม้ริมหน้าต่างในแสงเช้า'],
    ['ja', '朝の光の中、窓辺の木のテーブルに置かれた抹茶の茶碗。'],
  ])('cuts a long prompt in %s between its words', (language, words) => {
    const alt = altOfPrompt(words.repeat(20), language);

    expect(words.repeat(20).startsWith(alt)).toBe(true);
    expect(alt.length).toBeLessThanOrEqual(LONGEST_ALT);
    expect(alt.length).toBeGreaterThan(LONGEST_ALT - 25);
    expect(alt.isWellFormed()).toBe(true);
  });

  it.each(['x', '😀'])('cuts %j where there are no words', (sign) => {
    const alt = altOfPrompt(sign.repeat(300), 'en');

    expect(alt.length).toBeLessThanOrEqual(LONGEST_ALT);
    expect(alt).not.toBe('');
    expect(alt.isWellFormed()).toBe(true);
  });
});
