import { checkOf, markedBy } from '../../testing/check-of';

const permalink = 'https://shop.example/coffee/';
const external = '<a href="https://other.example/">there</a>';
const externalNofollow = '<a href="https://other.example/" rel="noopener NOFOLLOW">there</a>';
const internal = '<a href="/about">about</a>';
const internalNofollow = '<a href="https://shop.example/about" rel="nofollow">about</a>';

describe('externalLinks and internalLinks', () => {
  it.each([
    ['externalLinks', '', 3],
    ['externalLinks', internal, 3],
    ['externalLinks', external, 9],
    ['externalLinks', external + externalNofollow, 8],
    ['externalLinks', externalNofollow, 7],
    ['internalLinks', '', 3],
    ['internalLinks', external, 3],
    ['internalLinks', internal, 9],
    ['internalLinks', internal + internalNofollow, 8],
    ['internalLinks', internalNofollow, 7],
  ])('%s of %j scores %d', (id, content, score) => {
    expect(checkOf(id, { content, permalink }).score).toBe(score);
  });

  it('marks the whole link', () => {
    expect(markedBy('externalLinks', { content: `<p>x ${external} y</p>`, permalink })).toEqual([external]);
  });

  it('leaves out links inside quotations', () => {
    expect(checkOf('externalLinks', { content: `<blockquote>${external}</blockquote>`, permalink }).score).toBe(3);
  });
});
