import { cleanPhrase } from './clean-phrase';

describe('cleanPhrase', () => {
  it.each([
    ['green tea', 'en', 'green tea'],
    ['  Green\n tea. ', 'en', 'Green tea'],
    ['1. "How to brew tea?"', 'en', 'How to brew tea?'],
    ['- loose tea', 'en', 'loose tea'],
    ['tea\u200B for\u202E two', 'en', 'tea for two'],
    ['C++ for beginners', 'en', 'C++ for beginners'],
    ['tea at 80 °C', 'en', 'tea at 80 °C'],
    ['booking.com', 'en', 'booking.com'],
    ['ชาเขียวมัทฉะ Uji', 'th', 'ชาเขียวมัทฉะ Uji'],
    ['緑茶の淹れ方', 'ja', '緑茶の淹れ方'],
    ['Grüner Tee für Anfänger', 'de', 'Grüner Tee für Anfänger'],
    ['زعتر', 'xx', 'زعتر'],
  ])('takes %j in %s as %j', (raw, language, phrase) => {
    expect(cleanPhrase(raw, language)).toBe(phrase);
  });

  it.each([
    ['nothing', ''],
    ['signs alone', '?!'],
    ['a number alone', '2026'],
    ['no text', 42],
    ['a list', ['tea']],
    ['HTML', '<b>tea</b>'],
    ['a script', '<script>alert(1)</script>'],
    ['a character reference', 'tea &amp; honey'],
    ['an address', 'https://example.com/tea'],
    ['an address without a scheme', 'www.example.com tea'],
    ['a program', 'javascript:alert(1)'],
    ['a formula', '=HYPERLINK("tea")'],
    ['a placeholder', 'buy {keyword} online'],
    ['thirteen words', 'one two three four five six seven eight nine ten eleven twelve thirteen'],
    ['a novel', 'tea '.repeat(100_000)],
    ['another script', 'ชาเขียว'],
    ['two scripts', 'green чай'],
  ])('takes %s for no phrase', (_, raw) => {
    expect(cleanPhrase(raw, 'en')).toBeNull();
  });
});
