import { internalLinksIn, resolveLinks, type LinkSources } from './resolve-links';

const sources: LinkSources = {
  facts: [{ statement: 'A roof sheds 50 litres.', sourceUrl: 'https://water.example/roofs?a=1&b=2' }],
  relatedPosts: [
    { title: 'Gutters', url: 'https://garden.example/gutters' },
    { title: 'Pumps', url: 'https://garden.example/pumps' },
  ],
  keyphrase: 'Rain barrels',
  language: 'en',
};

describe('resolveLinks', () => {
  it.each([
    ['a fact', '<a href="fact:1">a roof</a>', '<a href="https://water.example/roofs?a=1&amp;b=2">a roof</a>'],
    ['a post', '<a href="post:2" title="x">pumps</a>', '<a href="https://garden.example/pumps">pumps</a>'],
    [
      'a fact by its address',
      '<a href="https://water.example/roofs?a=1&amp;b=2">b</a>',
      '<a href="https://water.example/roofs?a=1&amp;b=2">b</a>',
    ],
    ['a fact that does not exist', 'see <a href="fact:2">a <em>roof</em></a>.', 'see a <em>roof</em>.'],
    ['no number', '<a href="post:0">a</a><a href="post:x">b</a><a href="fact:99999">c</a>', 'abc'],
    ['an address that was made up', '<a href="https://evil.example/">here</a>', 'here'],
    ['a mailbox', '<a href="mailto:a@evil.example">mail</a>', 'mail'],
    ['nothing to click on', 'a<a href="post:1"> </a>b', 'a b'],
  ])('treats a link to %s', (_, html, resolved) => {
    expect(resolveLinks(html, sources)).toBe(resolved);
  });

  it('keeps addresses that the text had before', () => {
    const html = '<a href="https://friend.example/">friend</a>';
    expect(resolveLinks(html, { ...sources, kept: new Set(['https://friend.example/']) })).toBe(html);
  });

  it.each([
    [
      'the word behind it',
      '<p>Good <a href="post:1">rain barrels</a> last.</p>',
      '<p>Good <a href="https://garden.example/gutters">rain barrels last</a>.</p>',
    ],
    [
      'the word before it',
      '<p>Buy good <a href="post:1">rain barrels</a>.</p>',
      '<p>Buy <a href="https://garden.example/gutters">good rain barrels</a>.</p>',
    ],
  ])('widens a link on the keyphrase by %s', (_, html, widened) => {
    expect(resolveLinks(html, sources)).toBe(widened);
  });

  it('unwraps a link on the keyphrase that has no word beside it', () => {
    expect(resolveLinks('<li><a href="post:1">Rain  barrels</a>!</li>', sources)).toBe('<li>Rain  barrels!</li>');
  });

  it('takes no word into two links', () => {
    const html = '<p><a href="post:1">rain barrels</a> and <a href="post:2">rain barrels</a></p>';
    expect(resolveLinks(html, sources)).toBe(
      '<p><a href="https://garden.example/gutters">rain barrels and</a> rain barrels</p>',
    );
  });

  it('widens by a word where words are not parted by spaces', () => {
    const thai = { ...sources, keyphrase: 'ชาเขียว', language: 'th' };
    expect(resolveLinks('<p>ชง<a href="post:1">ชาเขียว</a>ร้อน</p>', thai)).toBe(
      '<p>ชง<a href="https://garden.example/gutters">ชาเขียวร้อน</a></p>',
    );
  });
});

describe('internalLinksIn', () => {
  it('lists links to related posts alone, in order', () => {
    const html =
      '<a href="https://garden.example/pumps">quiet\n pumps</a> <a href="https://water.example/">x</a> <a href="https://garden.example/gutters">gutters</a>';
    expect(internalLinksIn(html, sources.relatedPosts)).toEqual([
      { url: 'https://garden.example/pumps', anchor: 'quiet pumps' },
      { url: 'https://garden.example/gutters', anchor: 'gutters' },
    ]);
  });
});
