import { fixCheck } from '../testing/fix-check';
import { sampleDraft, sampleSubject } from '../testing/sample-subject';

const reword = (content: string, language = 'en_US', keyphrase = 'green coffee') =>
  fixCheck(sampleDraft({ content }), sampleSubject({ language, keyphrase }), 'textCompetingLinks');

describe('rewordLinks', () => {
  it.each([
    ['<p>Buy <a href="/x">green coffee</a> from Brazil.</p>', '<p>Buy <a href="/x">green coffee from Brazil</a>.</p>'],
    ['<p>We like fresh <a href="/x">green coffee</a>.</p>', '<p>We like <a href="/x">fresh green coffee</a>.</p>'],
    [
      '<p>One <a href="/x">green coffee</a>, or <a href="/x/">another</a>.</p>',
      '<p>One green coffee, or <a href="/x/">another</a>.</p>',
    ],
    ['<ul><li><a href="/x">Green coffee</a></li></ul>', '<ul><li>Green <a href="/x">coffee</a></li></ul>'],
    [
      '<p><a href="/x"><em>green</em> coffee</a> beans &amp; more</p>',
      '<p><a href="/x"><em>green</em> coffee beans</a> &amp; more</p>',
    ],
  ])('takes the keyphrase from %s', (content, expected) => {
    expect(reword(content)).toMatchObject({ after: 'good', draft: { content: expected } });
  });

  it.each([
    ['de_DE', 'Grüner Kaffee', '<p>Wir rösten <a href="/x">Grüner Kaffee</a> aus Brasilien.</p>'],
    ['th', 'กาแฟสกัดเย็น', '<p>เราชอบ<a href="/x">กาแฟสกัดเย็น</a>จากเชียงใหม่มาก</p>'],
  ])('does so in %s', (language, keyphrase, content) => {
    const fixed = reword(content, language, keyphrase);
    expect(fixed?.after).toBe('good');
    expect(fixed?.draft.content.replace(/<[^>]*>/g, '')).toBe(content.replace(/<[^>]*>/g, ''));
  });

  it('puts no link into another one', () => {
    const content = '<p><a href="/x">green coffee</a> roasters <a href="/y">green coffee</a></p>';
    expect(reword(content)?.draft.content).toBe(
      '<p><a href="/x">green coffee roasters</a> green <a href="/y">coffee</a></p>',
    );
  });

  it('declines where one word is all there is', () => {
    expect(reword('<p><a href="/x">Coffee</a>.</p>', 'en_US', 'coffee')).toBeNull();
  });
});
