import { fixCheck } from '../testing/fix-check';
import { sampleDraft, sampleSubject } from '../testing/sample-subject';

const demote = (content: string): string | undefined =>
  fixCheck(sampleDraft({ content }), sampleSubject(), 'singleH1')?.draft.content;

describe('demoteHeadings', () => {
  it('leaves the first H1 and keeps all attributes', () => {
    const content = '<h1>One</h1><p>Text</p><H1 id="two" class="x">Two <em>too</em></H1 ><h1>Three</h1>';
    expect(demote(content)).toBe('<h1>One</h1><p>Text</p><H2 id="two" class="x">Two <em>too</em></H2 ><h2>Three</h2>');
  });

  it('changes the level of the block too', () => {
    const block = (level: number, comment: string): string =>
      `<!-- wp:heading${comment} -->\n<h${level} class="wp-block-heading">Beans</h${level}>\n<!-- /wp:heading -->`;
    const first = block(1, ' {"level":1}');
    expect(demote(`${first}\n\n${block(1, ' {"textAlign":"center","level":1}')}`)).toBe(
      `${first}\n\n${block(2, ' {"textAlign":"center"}')}`,
    );
    expect(demote(`${first}\n\n${first}`)).toBe(`${first}\n\n${block(2, '')}`);
  });

  it('is not fooled by markup that is no heading', () => {
    const content = '<h1 title="<h1>">One</h1><!-- <h1>no</h1> --><pre><h1>code</h1></pre><h1>Two</h1>';
    expect(demote(content)).toBe(content.replace('<h1>Two</h1>', '<h2>Two</h2>'));
  });
});
