import { placeBlocks } from './place-blocks';

const paragraph = (text) => ({ markup: `<p>${text}</p>`, innerBlocks: [] });
const group = (...innerBlocks) => ({ markup: `<div>${innerBlocks.map(serialize).join('\n\n')}</div>`, innerBlocks });
const serialize = ({ markup }) => markup;

describe('placeBlocks', () => {
  it('finds blocks that say the same, each in its own place', () => {
    const blocks = [paragraph('tea'), group(paragraph('tea'), paragraph('tea')), paragraph('cake')];
    const content = blocks.map(serialize).join('\n\n');
    const places = placeBlocks(blocks, content, serialize);
    expect(places.map(({ start, end, depth }) => [content.slice(start, end), start, depth])).toEqual([
      ['<p>tea</p>', 0, 0],
      ['<div><p>tea</p>\n\n<p>tea</p></div>', 12, 0],
      ['<p>tea</p>', 17, 1],
      ['<p>tea</p>', 29, 1],
      ['<p>cake</p>', 47, 0],
    ]);
  });

  it('leaves out what the content does not have', () => {
    expect(placeBlocks([paragraph('gone'), { markup: '', innerBlocks: [] }], '<p>here</p>', serialize)).toEqual([]);
  });
});
