import { fixCheck } from '../testing/fix-check';
import { sampleDraft, sampleSubject } from '../testing/sample-subject';

const SUBJECT = sampleSubject({ facts: [{ statement: 'A fact.', sourceUrl: 'https://stats.example/coffee' }] });
const follow = (content: string, id: string) => fixCheck(sampleDraft({ content }), SUBJECT, id);

describe('followLinks', () => {
  it.each([
    ['internalLinks', '<a rel="nofollow" href="/shop">x</a>', '<a href="/shop">x</a>'],
    [
      'internalLinks',
      `<a href='https://shop.example/a' rel='noopener  NoFollow' class="b">x</a>`,
      `<a href='https://shop.example/a' rel="noopener" class="b">x</a>`,
    ],
    [
      'externalLinks',
      '<a href="https://stats.example/coffee/#t" rel=nofollow>x</a>',
      '<a href="https://stats.example/coffee/#t">x</a>',
    ],
  ])('for %s makes %s a link like any other', (id, content, expected) => {
    expect(follow(content, id)).toMatchObject({ after: 'good', draft: { content: expected } });
  });

  it.each([
    ['internalLinks', '<a href="/shop" rel="nofollow sponsored">x</a>'],
    ['internalLinks', '<a href="/shop" rel="ugc nofollow">x</a>'],
    ['externalLinks', '<a href="https://other.example/" rel="nofollow">x</a>'],
  ])('for %s leaves %s alone', (id, content) => {
    expect(follow(content, id)).toBeNull();
  });
});
