import { plainTextOf } from '../../../rendering/plain-text';
import { fixCheck } from '../testing/fix-check';
import { sampleSentences } from '../testing/sample-sentences';
import { sampleDraft, sampleSubject } from '../testing/sample-subject';

const letters = (html: string): string => plainTextOf(html).replace(/\s+/g, '');

const shorten = (content: string, language = 'en_US', keyphrase = 'green coffee') =>
  fixCheck(sampleDraft({ content }), sampleSubject({ language, keyphrase }), 'textParagraphTooLong');

describe('shortenParagraph', () => {
  it.each([
    ['en_US', 'en'],
    ['de_DE', 'de'],
    ['th', 'th'],
  ] as const)('divides a paragraph in %s and keeps its words', (language, code) => {
    const content = `<p class="lead" id="top">${sampleSentences(40, code)}</p><p>Short.</p>`;
    const fixed = shorten(content, language);
    expect(fixed?.after).toBe('good');
    expect(letters(fixed!.draft.content)).toBe(letters(content));
    expect(fixed!.draft.content.match(/<p class="lead"/g)?.length).toBeGreaterThan(1);
    expect(fixed!.draft.content.match(/id="top"/g)).toHaveLength(1);
    expect(fixed!.draft.content.endsWith('</p><p>Short.</p>')).toBe(true);
  });

  it('doubles the block of a paragraph, without what may be there only once', () => {
    const content =
      '<!-- wp:paragraph {"dropCap":true,"fontSize":"large"} -->\n' +
      `<p class="has-drop-cap has-large-font-size">${sampleSentences(22)}</p>\n<!-- /wp:paragraph -->`;
    const fixed = shorten(content);
    expect(fixed?.after).toBe('good');
    const [first, second, ...others] = fixed!.draft.content.split('\n\n');
    expect(first).toMatch(
      /^<!-- wp:paragraph \{"dropCap":true,"fontSize":"large"\} -->\n<p class="has-drop-cap .+<\/p>\n<!-- \/wp:paragraph -->$/,
    );
    expect(second).toMatch(
      /^<!-- wp:paragraph \{"fontSize":"large"\} -->\n<p class="has-large-font-size">.+<\/p>\n<!-- \/wp:paragraph -->$/,
    );
    expect(others).toEqual([]);
  });

  it('closes emphasis and opens it again, but takes no link apart', () => {
    const emphasis = shorten(`<p><strong class="x">${sampleSentences(22)}</strong></p>`);
    expect(emphasis?.draft.content).toMatch(/\.<\/strong><\/p>\n\n<p><strong class="x">Sack/);
    expect(shorten(`<p><a href="/x">${sampleSentences(22)}</a></p>`)).toBeNull();
  });

  it('divides items and cells by an empty line', () => {
    const fixed = shorten(
      `<ul><li>${sampleSentences(22)}</li></ul><table><tr><td>${sampleSentences(22)}</td></tr></table>`,
    );
    expect(fixed?.after).toBe('good');
    expect(fixed?.draft.content.match(/spring\.<br><br>Sack/g)).toHaveLength(2);
  });

  it('keeps the keyphrase in the first paragraph', () => {
    const text = `${sampleSentences(12)} Then we tried green coffee. ${sampleSentences(9)}`;
    const fixed = shorten(`<p>${text}</p>`);
    expect(fixed?.draft.content.split('</p>')[0]).toContain('green coffee');
    expect(fixed?.after).toBe('good');
  });

  it('does not divide after a shortened word', () => {
    const text = `${'Every sack that came by sea was weighed by Dr. Hill and by Prof. Lane before noon '.repeat(11)}and then sold.`;
    expect(shorten(`<p>${text}</p>`)).toBeNull();
  });

  it('leaves blocks alone that repeat their text in their comment', () => {
    const content =
      '<!-- wp:yoast/faq-block {"questions":[]} -->\n' +
      `<div><p class="schema-faq-answer">${sampleSentences(22)}</p></div>\n<!-- /wp:yoast/faq-block -->`;
    expect(shorten(content)).toBeNull();
  });
});
