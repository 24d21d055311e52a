import { sampleDraft, sampleSubject } from '../testing/sample-subject';
import { addAlts } from './add-alts';

const CHECK = { id: 'imageAltTags', score: 3, maxScore: 9, rating: 'bad', message: '' } as const;
const IMAGES = [{ url: 'https://shop.example/9f3.jpg', alt: 'A drum & a fire' }];

const altsOf = (content: string): string | undefined =>
  addAlts(sampleDraft({ content, title: 'The title' }), CHECK, sampleSubject({ images: IMAGES }))?.content;

describe('addAlts', () => {
  it.each([
    ['<img src="https://shop.example/9f3.jpg">', '<img src="https://shop.example/9f3.jpg" alt="A drum &amp; a fire">'],
    [
      '<figure><img src="x.jpg" alt="" class="a"/><figcaption>A <em>red</em> "tin"</figcaption></figure>',
      '<figure><img src="x.jpg" alt="A red &quot;tin&quot;" class="a"/><figcaption>A <em>red</em> "tin"</figcaption></figure>',
    ],
    [
      '<img src="/up/Red-tin-on-shelf-300x200.jpg?w=1">',
      '<img src="/up/Red-tin-on-shelf-300x200.jpg?w=1" alt="Red tin on shelf">',
    ],
    [
      '<h2>Before</h2><h2>Roasting</h2><img src=IMG_2041.jpg>',
      '<h2>Before</h2><h2>Roasting</h2><img src=IMG_2041.jpg alt="Roasting">',
    ],
    ['<img src="IMG_2041.jpg"><h2>After</h2>', '<img src="IMG_2041.jpg" alt="The title"><h2>After</h2>'],
    [
      '<!-- wp:image {"id":3} -->\n<figure class="wp-block-image"><img src="x.jpg" alt=""/></figure>\n<!-- /wp:image -->',
      '<!-- wp:image {"id":3} -->\n<figure class="wp-block-image"><img src="x.jpg" alt="The title"/></figure>\n<!-- /wp:image -->',
    ],
  ])('describes %s', (content, expected) => {
    expect(altsOf(content)).toBe(expected);
  });

  it.each([
    '<img src="x.jpg" alt="Something">',
    '<!-- wp:cover {"url":"x.jpg"} --><div><img src="x.jpg" alt=""/></div><!-- /wp:cover -->',
    '<pre><img src="x.jpg"></pre><p title="<img>">No image.</p>',
  ])('leaves %s alone', (content) => {
    expect(altsOf(content)).toBeUndefined();
  });
});
