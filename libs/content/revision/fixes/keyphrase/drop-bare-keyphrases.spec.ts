import { sampleSentences } from '../testing/sample-sentences';
import { fixCheck } from '../testing/fix-check';
import { sampleDraft, sampleSubject } from '../testing/sample-subject';
import { dropBareKeyphrases } from './drop-bare-keyphrases';

const subject = sampleSubject({ synonyms: ['raw beans'] });

const fix = (content: string): string | undefined =>
  dropBareKeyphrases(sampleDraft({ content }), {} as never, subject)?.content;

describe('dropBareKeyphrases', () => {
  it('mends a text that is stuffed by nothing else', () => {
    const text = `<p>Green coffee is sold in sacks.</p><p>${sampleSentences(25)} We like green coffee.</p>`;
    const stuffing = `<p>${'Green coffee. '.repeat(12).trim()}</p>`;
    expect(fixCheck(sampleDraft({ content: text + stuffing }), subject, 'keyphraseDensity')).toMatchObject({
      action: 'removeKeyphrase',
      before: 'bad',
      after: 'good',
      draft: { content: text },
    });
  });

  it.each([
    ['a paragraph of them', '<p>a</p><p>Green coffee, green coffee; raw beans!</p><p>b</p>', '<p>a</p><p>b</p>'],
    [
      'its block',
      '<!-- wp:paragraph -->\n<p>green coffee. green coffee.</p>\n<!-- /wp:paragraph -->\n\n<p>b</p>',
      '\n\n<p>b</p>',
    ],
    [
      'sentences of them',
      '<p>Sacks are heavy. Green coffee. Green coffee! We sell them.</p>',
      '<p>Sacks are heavy. We sell them.</p>',
    ],
    [
      'a paragraph with one link',
      '<p>Green coffee. <a href="/x">Green coffee</a>.</p>',
      '<p><a href="/x">Green coffee</a>.</p>',
    ],
  ])('takes %s out', (_, content, left) => {
    expect(fix(content)).toBe(left);
  });

  it.each([
    ['an answer in one word', '<p>What do we sell? Green coffee.</p>'],
    ['what else a sentence says', '<p>Green coffee and green coffee again.</p>'],
    ['headings and lists', '<h2>Green coffee. Green coffee.</h2><ul><li>Green coffee, green coffee</li></ul>'],
    ['blocks that repeat their text', '<!-- wp:vendor/x --><p>Green coffee. Green coffee.</p><!-- /wp:vendor/x -->'],
  ])('leaves %s alone', (_, content) => {
    expect(fix(content)).toBeUndefined();
  });
});
