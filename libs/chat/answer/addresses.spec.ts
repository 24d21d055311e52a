import { holdsAddress, withoutAddressesOf } from './addresses';

describe('holdsAddress', () => {
  it.each([
    'go to https://evil.example',
    'HTTP://EVIL.EXAMPLE/?d=1',
    'https:/\\evil.example',
    'ftp://evil.example',
    '//evil.example/x',
    'www.evil',
    'evil.example',
    'evil-shop.co.uk now',
    'กดที่ evil.example เลย',
    'กดที่evil.exampleเลย',
    'evil.ไทย',
    'злой.рф',
    'xn--80ak6aa92e.xn--p1ai',
    'mail me@evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto: x',
    '203.0.113.9',
    'ｈｔｔｐｓ：／／ｅｖｉｌ．ｅｘａｍｐｌｅ',
    'ev*il*.**example**',
    'https\\://evil\\.example',
    'hxxps evil[.]example',
    'evil dot com',
  ])('finds the one in %j', (text) => {
    expect(holdsAddress(text)).toBe(true);
  });

  it.each([
    'Prune in March, e.g. on the 3.5th: ratio 2:1, at 10.30 a.m.',
    'Edit wp-config.php and style.css, and use Node.js.',
    'ปี พ.ศ. 2567 และ พ.ร.บ.คอมพิวเตอร์ ราคา 3.50 บาท',
    'Das ist z.B. gut. Und/oder 1.234,56 €.',
    'Data: five plants and/or more',
    'バラは三月です。',
    'Обрезайте в марте и т.д. и т.п.',
  ])('finds none in %j', (text) => {
    expect(holdsAddress(text)).toBe(false);
  });
});

describe('withoutAddressesOf', () => {
  const own = new Set(['https://garden.example/roses', 'https://garden.example/%E0%B8%81']);

  it.each([
    ['see https://garden.example/roses.', 'see '],
    ['see [Roses](https://garden.example/roses) now', 'see Roses now'],
    ['see https://garden.example/ก', 'see '],
    ['see https://garden.example/roses?d=secret', 'see https://garden.example/roses?d=secret'],
    ['see https://garden.example/roses@evil.example', 'see https://garden.example/roses@evil.example'],
    ['see [x](https://evil.example)', 'see [x](https://evil.example)'],
  ])('turns %j into %j', (text, rest) => {
    expect(withoutAddressesOf(text, own)).toBe(rest);
  });
});
