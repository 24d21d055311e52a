import { disarmWordPress } from './disarm-wordpress';

describe('disarmWordPress', () => {
  it.each([
    ['a shortcode', '<p>[gallery ids="1"] [/embed]</p>', '<p>&#91;gallery ids="1"] &#91;/embed]</p>'],
    ['an address in a paragraph of its own', '<p>https://a.example/b</p>', '<p>https:&#47;&#47;a.example/b</p>'],
    [
      'an address on a line of its own',
      '<li>\n https://a.example/b\n</li>',
      '<li>\n https:&#47;&#47;a.example/b\n</li>',
    ],
  ])('takes its effect from %s', (_, html, disarmed) => {
    expect(disarmWordPress(html)).toBe(disarmed);
  });

  it.each([
    '<p>[…] and <a href="https://a.example/">https://a.example/</a></p>',
    '<p>At https://a.example/b today.</p>',
  ])('leaves %j as it is', (html) => {
    expect(disarmWordPress(html)).toBe(html);
  });
});
