import { sentencesOf } from './inline-sentences';

describe('sentencesOf', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['He said "yes." Then he left.', ['He said "yes."', 'Then he left.']],
    ['<b>One.</b> <a href="x.html">Two. Three</a> four.', ['<b>One.</b>', '<a href="x.html">Two. Three</a> four.']],
    ['Dr. Smith came at 3.5 km. B. left.', ['Dr. Smith came at 3.5 km.', 'B. left.']],
    ['No end', ['No end']],
    ['ชงกาแฟ ดื่มกาแฟ', ['ชงกาแฟ', 'ดื่มกาแฟ']],
    [' ', []],
  ])('divides %j', (html, sentences) => {
    expect(sentencesOf(html).map((sentence) => sentence.html)).toEqual(sentences);
  });

  it('knows what a revision must not lose', () => {
    const kept = sentencesOf('A <a href="/x">link</a>. Plain words. In 2024. An <img src="x"> image. [gallery] there.');
    expect(kept.map(({ isFixed }) => isFixed)).toEqual([true, false, true, true, true]);
    expect(kept[0]?.text).toBe('A link.');
  });
});
