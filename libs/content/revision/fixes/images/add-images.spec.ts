import { fixCheck } from '../testing/fix-check';
import { sampleDraft, sampleSubject } from '../testing/sample-subject';

const IMAGES = [
  { url: 'https://shop.example/1.jpg', alt: 'A pan for roasting' },
  { url: 'https://shop.example/2.jpg', alt: 'A "cup" & more' },
];
const add = (content: string, images = IMAGES) =>
  fixCheck(sampleDraft({ content }), sampleSubject({ images }), 'images');

describe('addImages', () => {
  it('puts each picture behind its section', () => {
    const fixed = add('<p>First.</p><h2>Roasting it</h2><p>Second.</p><h2>Tasting it</h2><p>Third.</p>');
    expect(fixed?.after).toBe('good');
    expect(fixed?.draft.content).toBe(
      '<p>First.</p><h2>Roasting it</h2><p>Second.</p>' +
        '<figure><img src="https://shop.example/1.jpg" alt="A pan for roasting"/></figure>\n\n' +
        '<h2>Tasting it</h2><p>Third.</p>\n\n' +
        '<figure><img src="https://shop.example/2.jpg" alt="A &quot;cup&quot; &amp; more"/></figure>',
    );
  });

  it('makes blocks among blocks', () => {
    const heading = '<!-- wp:heading -->\n<h2>Tasting it</h2>\n<!-- /wp:heading -->';
    const paragraph = '<!-- wp:paragraph -->\n<p>Text.</p>\n<!-- /wp:paragraph -->';
    const fixed = add(`${paragraph}\n\n${heading}\n\n${paragraph}`, IMAGES.slice(0, 1));
    const image =
      '<!-- wp:image -->\n<figure class="wp-block-image"><img src="https://shop.example/1.jpg" alt="A pan for roasting"/></figure>\n<!-- /wp:image -->';
    expect([
      `${paragraph}\n\n${image}\n\n${heading}\n\n${paragraph}`,
      `${paragraph}\n\n${heading}\n\n${paragraph}\n\n${image}`,
    ]).toContain(fixed?.draft.content);
  });

  it('has nothing to add without pictures', () => {
    expect(add('<p>Text.</p>', [])).toBeNull();
  });
});
