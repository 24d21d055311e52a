import { rangesOfMark } from './ranges-of-mark';

const ENTITIES = { '&amp;': '&', '&lt;': '<' };
const editor = {
  richTextAttributes: ({ attributes }) => Object.keys(attributes),
  toText: (html) => html.replace(/<[^>]*>/g, '').replace(/&\w+;/g, (entity) => ENTITIES[entity]),
};

/** Blocks of one rich text each, and what of the content is marked between brackets. */
function scene(...texts) {
  const marked = texts.map((text, index) => `<!-- ${index} --><p>${text}</p>`).join('\n\n');
  const mark = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
  const content = marked.replace(/[[\]]/g, '');
  let start = 0;
  const places = content.split('\n\n').map((markup, index) => {
    const html = /<p>(.*)<\/p>/.exec(markup)[1];
    const place = {
      block: { clientId: `${index}`, attributes: { content: html } },
      start,
      end: start + markup.length,
      depth: 0,
    };
    start = place.end + 2;
    return place;
  });
  return rangesOfMark(mark, places, content, editor);
}

describe('rangesOfMark', () => {
  it.each([
    ['plain text', 'Tea is [old].', { start: 7, end: 10, text: 'old' }],
    ['behind markup', '<strong>Tea</strong> is [old].', { start: 7, end: 10, text: 'old' }],
    ['over markup', '[Tea is <em>old</em>].', { start: 0, end: 10, text: 'Tea is old' }],
    ['behind character references', 'Tea &amp; milk &lt; [cake].', { start: 13, end: 17, text: 'cake' }],
    ['behind signs of two units', '🍵🍵 [ชาเขียว]', { start: 5, end: 12, text: 'ชาเขียว' }],
  ])('finds %s', (_, text, range) => {
    expect(scene('First.', text, 'Last.')).toEqual([{ clientId: '1', attribute: 'content', ...range }]);
  });

  it('finds every block that a mark touches', () => {
    expect(scene('One. [Two.', 'Three.', 'Four.] Five.').map(({ clientId, text }) => [clientId, text])).toEqual([
      ['0', 'Two.'],
      ['1', 'Three.'],
      ['2', 'Four.'],
    ]);
  });

  it('takes the whole block where the mark is not of its texts', () => {
    expect(scene('A picture <img alt="[a cup]">')).toEqual([{ clientId: '0' }]);
  });

  it('finds nothing beyond the blocks', () => {
    expect(rangesOfMark({ start: 90, end: 95 }, [], 'short', editor)).toEqual([]);
  });
});
