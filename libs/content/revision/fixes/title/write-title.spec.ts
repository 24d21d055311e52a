import { fixCheck } from '../testing/fix-check';
import { sampleDraft, sampleSubject } from '../testing/sample-subject';

describe('writeTitle', () => {
  it.each([
    ['<h2>Roasting</h2><h1>A pan is enough</h1>', 'Green coffee: A pan is enough'],
    ['<h2>Roasting &amp; cooling</h2>', 'Green coffee: Roasting & cooling'],
    ['<h1>Green coffee at home</h1>', 'Green coffee at home'],
    ['<p>No heading.</p>', 'Green coffee'],
  ])('makes one of %s', (content, title) => {
    const fixed = fixCheck(sampleDraft({ content }), sampleSubject(), 'titleWidth');
    expect(fixed).toMatchObject({ action: 'writeTitle', after: 'good', draft: { title } });
  });

  it('declines without a heading and a keyphrase', () => {
    expect(fixCheck(sampleDraft(), sampleSubject({ keyphrase: '' }), 'titleWidth')).toBeNull();
  });
});
