import { fixCheck } from '../testing/fix-check';
import { sampleDraft, sampleSubject } from '../testing/sample-subject';

const POST = { title: 'How to store coffee beans', url: 'https://shop.example/store/?a=1&b=2' };
const add = (content: string, overrides: Parameters<typeof sampleSubject>[0] = { relatedPosts: [POST] }) =>
  fixCheck(sampleDraft({ content }), sampleSubject(overrides), 'internalLinks');

describe('addInternalLinks', () => {
  it('links the words of the title where they stand', () => {
    const content = '<h2>How to store coffee beans</h2><p>Few <b>people store coffee beans</b> well.</p>';
    expect(add(content)).toMatchObject({
      after: 'good',
      draft: {
        content:
          '<h2>How to store coffee beans</h2><p>Few <b>people <a href="https://shop.example/store/?a=1&amp;b=2">store coffee beans</a></b> well.</p>',
      },
    });
  });

  it.each([
    [
      'de_DE',
      'grüner Kaffee',
      'Kaffeebohnen richtig lagern',
      '<p>Wer Kaffeebohnen richtig lagern will, braucht eine Dose.</p>',
    ],
    ['th', 'กาแฟสกัดเย็น', 'วิธีเก็บเมล็ดกาแฟ', '<p>หลายคนไม่รู้วิธีเก็บเมล็ดกาแฟให้สดใหม่</p>'],
  ])('does so in %s', (language, keyphrase, title, content) => {
    const fixed = add(content, { language, keyphrase, relatedPosts: [{ title, url: 'https://shop.example/x' }] });
    expect(fixed?.after).toBe('good');
    expect(fixed?.draft.content.replace(/<\/?a[^>]*>/g, '')).toBe(content);
  });

  it('names the post at the end where the text does not', () => {
    const link = '<p><a href="https://shop.example/store/?a=1&amp;b=2">How to store coffee beans</a></p>';
    expect(add('<p>Nothing of that.</p>')?.draft.content).toBe(`<p>Nothing of that.</p>\n\n${link}`);
    const block = '<!-- wp:paragraph -->\n<p>Nothing of that.</p>\n<!-- /wp:paragraph -->';
    expect(add(block)?.draft.content).toBe(`${block}\n\n<!-- wp:paragraph -->\n${link}\n<!-- /wp:paragraph -->`);
  });

  it('does not hand the keyphrase to another page', () => {
    const post = { title: 'Green coffee', url: 'https://shop.example/x' };
    expect(add('<p>All about green coffee.</p>', { relatedPosts: [post] })).toBeNull();
    const longer = { title: 'Green coffee in Peru', url: 'https://shop.example/x' };
    expect(add('<p>All about green coffee.</p>', { relatedPosts: [longer] })?.draft.content).toMatch(
      /^<p>All about green coffee\.<\/p>/,
    );
  });

  it('declines without a post of the site', () => {
    expect(add('<p>Text.</p>', { relatedPosts: [] })).toBeNull();
    expect(add('<p>Text.</p>', { relatedPosts: [{ title: 'Far away', url: 'https://other.example/' }] })).toBeNull();
  });
});
