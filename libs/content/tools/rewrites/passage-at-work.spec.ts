import { formOf } from '../translations/content-form';
import { passageAtWork, type PassageAtWork } from './passage-at-work';

const workOn = (passage: string, instruction = ''): PassageAtWork =>
  passageAtWork(passage, formOf(passage), instruction);

/** The passage with an answer in its place, or why it cannot be. */
function placed(passage: string, answer: string, instruction?: string): string {
  const work = workOn(passage, instruction);
  const read = work.read(answer);
  return 'value' in read ? work.place(read.value) : `refused: ${read.fault}`;
}

const LEAD = '<p class="lead">One <a href="/pond" target="_blank">pond</a>.</p>';
const PARAGRAPH = `<!-- wp:paragraph {"className":"lead"} -->\n${LEAD}\n<!-- /wp:paragraph -->`;
const IMAGE =
  '<!-- wp:image {"id":7} -->\n<figure class="wp-block-image"><img src="/a.png" alt="A"/></figure>\n<!-- /wp:image -->';
const BUTTONS =
  '<!-- wp:buttons --><div class="wp-block-buttons"><!-- wp:button --><div class="wp-block-button"><a class="wp-block-button__link" href="/">Go</a></div><!-- /wp:button --></div><!-- /wp:buttons -->';

describe('passageAtWork', () => {
  it.each([
    ['plain text', 'One < two & three', 'One < two & three'],
    ['a paragraph without its looks', LEAD, '<p>One <a href="/pond">pond</a>.</p>'],
    ['a selection within a paragraph', 'One <b>calm</b> pond', '<p>One <strong>calm</strong> pond</p>'],
    [
      'blocks, with a mark for what is none of words',
      `${PARAGRAPH}\n\n${IMAGE}\n\n${BUTTONS}`,
      '<p>One <a href="/pond">pond</a>.</p>\n⟦1⟧',
    ],
    [
      'what is kept within words',
      '<p>Run <code>npm</code> and [button] at <a href="tel:1">our phone</a></p>',
      '<p>Run ⟦1⟧ and ⟦2⟧ at ⟦3⟧</p>',
    ],
    ['wrappers as marks', '<div class="x"><p>One pond</p></div>', '⟦1⟧\n<p>One pond</p>\n⟦2⟧'],
    ['lists in lists', '<ul><li>One<ul><li>Two</li></ul></li></ul>', '<ul><li>One<ul><li>Two</li></ul></li></ul>'],
  ])('shows %s', (_, passage, shown) => {
    expect(workOn(passage).shown.replace(/\n+/g, '\n')).toBe(shown);
  });

  it.each([
    ['plain text', '  One pond.\n', 'Two ponds.', '  Two ponds.\n'],
    ['plain text without formatting', 'One pond.', '<p>Two <b>ponds</b>.</p>', 'Two ponds.'],
    ['a fenced answer', 'One pond.', '```\nTwo ponds.\n```', 'Two ponds.'],
    [
      'words between their own tags',
      PARAGRAPH,
      '<p style="x">Two <a href="/pond">ponds</a>.</p>',
      PARAGRAPH.replace('One', 'Two').replace('pond</a>', 'ponds</a>'),
    ],
    [
      'an answer without tags',
      LEAD,
      'Two <a href="/pond">ponds</a>.',
      LEAD.replace('One', 'Two').replace('pond</a>', 'ponds</a>'),
    ],
    ['a selection', 'One <b>calm</b> pond', '<p>One <strong>deep</strong> pond</p>', 'One <b>deep</b> pond'],
    ['another number of blocks', '<p>One.</p>', '<h2>Title</h2><p>Two.</p>', '<h2>Title</h2><p>Two.</p>'],
    [
      'another number of blocks beside what is kept',
      `${PARAGRAPH}\n\n${IMAGE}`,
      '<h2>Title</h2>\n<p>Two <a href="/pond">ponds</a>.</p>\n⟦1⟧',
      `<!-- wp:heading -->\n<h2 class="wp-block-heading">Title</h2>\n<!-- /wp:heading -->\n\n<!-- wp:paragraph -->\n<p>Two <a href="/pond" target="_blank">ponds</a>.</p>\n<!-- /wp:paragraph -->\n\n${IMAGE}`,
    ],
    [
      'what was kept within words',
      '<p>Run <code class="x">npm</code> now</p>',
      '<p>Now run ⟦1⟧</p>',
      '<p>Now run <code class="x">npm</code></p>',
    ],
    [
      'a wrapper',
      '<div class="x"><p>One pond</p></div>',
      '⟦1⟧<p>Two ponds</p>⟦2⟧',
      '<div class="x"><p>Two ponds</p></div>',
    ],
    [
      'a script',
      '<p>One.</p>',
      '<p onclick="x()">Two<script>x()</script> <img src=x onerror=y>[evil]</p><iframe src="//x"></iframe>',
      '<p>Two <img src="x"/>&#91;evil]</p>',
    ],
    [
      'a link that nobody gave',
      '<p>One.</p>',
      '<p>Two <a href="https://evil.example/">here</a>.</p>',
      '<p>Two here.</p>',
    ],
  ])('puts %s into its place', (_, passage, answer, written) => {
    expect(placed(passage, answer)).toBe(written);
  });

  it('takes a link that the instruction gives', () => {
    const answer = '<p>Two <a href="https://x.example/">here</a>.</p>';
    expect(placed('<p>One.</p>', answer, 'Link to https://x.example/')).toBe(answer);
  });

  it.each([
    ['lost pictures', `${PARAGRAPH}${IMAGE}`, '<p>Two.</p>', 'marks'],
    ['pictures that come twice', `${PARAGRAPH}${IMAGE}`, '<p>Two.</p>⟦1⟧⟦1⟧', 'marks'],
    ['marks that nobody gave', LEAD, '<p>Two ⟦3⟧.</p>', 'marks'],
    ['HTML that runs in plain text', 'One pond.', 'Two <img src=x onerror=y>', 'HTML'],
    ['shortcodes in plain text', 'One pond.', 'Two [evil a="b"] ponds', 'shortcode'],
  ])('refuses %s', (_, passage, answer, fault) => {
    expect(placed(passage, answer)).toMatch(new RegExp(`^refused: .*${fault}`));
  });

  it.each([
    ['open tags', '<p><b><i>'.repeat(2_200)],
    ['comments', '<!-- wp:paragraph -->'.repeat(950)],
    ['wrappers', '<div>x'.repeat(3_300)],
  ])('takes its time over no number of %s', (_, passage) => {
    expect(workOn(passage).shown.length).toBeLessThan(200_000);
  });

  it('takes its time over no punctuation behind an address', () => {
    const passage = `See http://x${','.repeat(19_000)}a and http://y.,`;
    const work = workOn(passage);
    expect(work.addressesOf(work.shown)).toEqual([`http://x${','.repeat(19_000)}a`, 'http://y']);
  });
});
