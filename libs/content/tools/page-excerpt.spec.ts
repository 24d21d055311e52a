import { readPage } from './page-excerpt';

const GERMAN = '<p>Der Tee wird aus den Blättern eines Strauches gemacht, der in den Bergen wächst.</p>';

describe('readPage', () => {
  it('tells headings and the beginning of the text, of HTML and of blocks', async () => {
    const blocks =
      '<!-- wp:heading --><h2>Green <em>tea</em></h2><!-- /wp:heading --><!-- wp:paragraph --><p>It&nbsp;is a drink.</p>';
    const { excerpt } = await readPage({ content: `${blocks}<ul><li>Leaves</li></ul><h3>Water</h3>` }, 1_000);
    expect(excerpt).toEqual({ headings: ['Green tea', 'Water'], text: 'It is a drink.\nLeaves' });
  });

  it('takes no longer for a long page, and tells no more of it', async () => {
    const content = '<h2>Tea</h2><p>Some words about tea.</p>'.repeat(30_000);
    const { excerpt } = await readPage({ content }, 500);
    expect(excerpt?.headings).toHaveLength(40);
    expect(excerpt?.text).toHaveLength(500);
  });

  it.each(['<p></p>', '<img src="a.png" alt="tea">', '<!-- wp:separator -->', '— … —', '<script>tea()</script>'])(
    'refuses %j, which says nothing',
    async (content) => {
      await expect(readPage({ content }, 1_000)).rejects.toMatchObject({ code: 'content.without_text' });
    },
  );

  it.each([
    [{ content: GERMAN }, { language: 'de', isInLanguage: true }],
    [
      { content: GERMAN, language: 'de_AT' },
      { language: 'de_AT', isInLanguage: true },
    ],
    [
      { content: GERMAN, language: 'th' },
      { language: 'th', isInLanguage: false },
    ],
    [{ content: '<p>Oolong</p>' }, { language: 'en', isInLanguage: true }],
    [{}, { excerpt: null, language: 'en' }],
    [{ language: 'th' }, { excerpt: null, language: 'th' }],
  ])('knows the language of %j', async (page, expected) => {
    expect(await readPage(page, 1_000)).toMatchObject(expected);
  });
});
