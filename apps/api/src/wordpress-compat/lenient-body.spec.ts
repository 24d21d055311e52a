import { LenientBody } from './lenient-body';

function faultsOf(read: (body: LenientBody) => unknown, members: unknown): unknown {
  const body = new LenientBody(members);
  read(body);
  try {
    body.refuseFaults();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('LenientBody', () => {
  it.each<[unknown, string | undefined]>([
    [{ topic: ' tea ' }, 'tea'],
    [{ topic: '', keyword: 'tea' }, 'tea'],
    [{ topic: null, keyword: 7 }, '7'],
    [{ topic: ['tea'], keyword: ' ' }, undefined],
    [{}, undefined],
  ])('finds in %j the text %s', (members, text) => {
    expect(new LenientBody(members).text(10, 'topic', 'keyword')).toBe(text);
  });

  it.each<[unknown, string[]]>([
    [{ keywords: [''] }, []],
    [{ keywords: ['tea', ' tea ', null, 7, {}] }, ['tea', '7']],
    [{ keywords: 'tea, matcha,' }, ['tea', 'matcha']],
    [{ keywords: 7 }, []],
    [
      ['tea', 'matcha'],
      ['tea', 'matcha'],
    ],
  ])('finds in %j the texts %j', (members, texts) => {
    expect(new LenientBody(members).texts('keywords', 10)).toEqual(texts);
  });

  it.each<[unknown, boolean]>([
    [true, true],
    [1, true],
    ['1', true],
    ['TRUE', true],
    [0, false],
    ['false', false],
    ['', false],
    [{}, false],
    [undefined, false],
  ])('takes %j for %s', (value, truth) => {
    expect(new LenientBody({ include_images: value }).flag('include_images')).toBe(truth);
  });

  it.each<[unknown, number | undefined]>([
    [2, 2],
    ['2', 2],
    [2.4, 2],
    [99, 4],
    [-1, 1],
    ['two', undefined],
    [[], undefined],
  ])('takes %j for the number %s', (value, count) => {
    expect(new LenientBody({ count: value }).count('count', 1, 4)).toBe(count);
  });

  it('reads the members of an address beside a list', () => {
    const body = new LenientBody(['tea'], { language: 'th' });
    expect([body.texts('keywords', 10), body.text(10, 'language')]).toEqual([['tea'], 'th']);
  });

  it.each<[unknown, string]>([
    [{ topic: 'tea'.repeat(10) }, '/topic'],
    [{ topic: 'tea\0' }, '/topic'],
    [{ topic: '\ud800' }, '/topic'],
    ['tea', ''],
    [null, ''],
  ])('refuses %j at "%s"', (members, pointer) => {
    expect(faultsOf((body) => body.text(20, 'topic'), members)).toMatchObject({
      code: 'request.invalid',
      details: [{ pointer }],
    });
  });

  it('bounds the items of lists, and how many of them it reads', () => {
    const keywords = Array.from({ length: 1_000 }, (_, place) => `tea ${place}`);
    expect(new LenientBody({ keywords }).texts('keywords', 10)).toHaveLength(100);
    const read = (body: LenientBody): unknown => body.texts('keywords', 2);
    expect(faultsOf(read, { keywords: ['x', 'tea'] })).toMatchObject({ details: [{ pointer: '/keywords/1' }] });
  });
});
