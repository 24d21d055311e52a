import { fixCheck } from '../testing/fix-check';
import { sampleDraft, sampleSubject } from '../testing/sample-subject';

const FACT = {
  statement: 'Brazil grew 66 million bags of coffee in 2023.',
  sourceUrl: 'https://stats.example/b?x=1&y=2',
};
const add = (content: string, overrides: Parameters<typeof sampleSubject>[0] = { facts: [FACT] }) =>
  fixCheck(sampleDraft({ content }), sampleSubject(overrides), 'externalLinks');

describe('addExternalLinks', () => {
  it('links the words of the fact where the text states it', () => {
    const content = '<p>Brazil is large. In 2023 its farmers grew 66 million bags of coffee, more than ever.</p>';
    expect(add(content, { facts: [{ ...FACT, statement: 'Farmers grew 66 million bags in 2023.' }] })).toMatchObject({
      after: 'good',
      draft: {
        content:
          '<p>Brazil is large. In 2023 its <a href="https://stats.example/b?x=1&amp;y=2">farmers grew 66 million bags</a> of coffee, more than ever.</p>',
      },
    });
  });

  it('does not take another number for the fact', () => {
    const content = '<p>Brazil grew 12 million bags of coffee in 2023.</p>';
    expect(add(content)?.draft.content).toBe(
      `${content}\n\n<p><a href="https://stats.example/b?x=1&amp;y=2">Brazil grew 66 million bags of coffee in 2023.</a></p>`,
    );
  });

  it('declines without a source on another site', () => {
    expect(add('<p>Text.</p>', { facts: [] })).toBeNull();
    expect(add('<p>Text.</p>', { facts: [{ ...FACT, sourceUrl: 'https://shop.example/own' }] })).toBeNull();
  });
});
