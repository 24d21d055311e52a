import { settleClaims } from './settle-claims';

const settle = (html: string): string => settleClaims(html, 'en', []).html;

describe('settleClaims', () => {
  it.each([
    ['first', '<p>Studies show it helps. Mulch is soft.</p>', '<p>Mulch is soft.</p>'],
    ['in the middle', '<p>One. Up to 30 percent is lost. Two.</p>', '<p>One. Two.</p>'],
    ['last', '<p>Mulch is soft. Nine in ten people agree.</p>', '<p>Mulch is soft.</p>'],
    [
      'behind markup',
      '<p><em>Mulch is soft.</em> Experts agree on that &amp; more. Yes.</p>',
      '<p><em>Mulch is soft.</em> Yes.</p>',
    ],
    ['twice', '<p>Studies show it helps. Mulch is soft. Experts agree.</p>', '<p>Mulch is soft.</p>'],
  ])('takes out a statistic or a study that stands %s', (_, html, settled) => {
    expect(settle(html)).toBe(settled);
  });

  it.each([
    ['is all of its paragraph', '<p>Studies show it helps.</p>'],
    ['is referred to', '<p>Studies show it helps. This is why we like it.</p>'],
    ['holds a link', '<p>Soft. Studies show that <a href="/mulch">mulch</a> helps.</p>'],
    ['begins within markup', '<p>Soft. <strong>Studies show</strong> it helps.</p>'],
    ['stands in a list', '<ul><li>Soft. Studies show it helps.</li></ul>'],
    ['is a year', '<p>Soft. It began in 1950.</p>'],
    ['is a sum', '<p>Soft. It costs $5.</p>'],
  ])('leaves what %s, and names it', (_, html) => {
    const { html: settled, claims } = settleClaims(html, 'en', []);
    expect(settled).toBe(html);
    expect(claims).toMatchObject([{ removed: false }]);
  });

  it('leaves a paragraph of claims one of them', () => {
    const { html, claims } = settleClaims('<p>Studies show it helps. Experts agree.</p>', 'en', []);
    expect(html).toBe('<p>Studies show it helps.</p>');
    expect(claims.map(({ removed }) => removed)).toEqual([false, true]);
  });

  it('takes out a claim and the claim that refers to it', () => {
    expect(settle('<p>Soft. Studies show it helps. They found 30 percent less. Two.</p>')).toBe('<p>Soft. Two.</p>');
  });

  it('says what it has taken out', () => {
    expect(settleClaims('<p>Soft. Studies show it &amp; all.</p>', 'en', []).claims).toEqual([
      { sentence: 'Studies show it & all.', kind: 'study', removed: true },
    ]);
  });

  it('takes whole sentences out of Thai', () => {
    const html = '<p>ชาเขียวมีรสอ่อน งานวิจัยพบว่าชาเขียวช่วยให้ตื่นตัว เก็บในที่แห้ง</p>';
    expect(settleClaims(html, 'th', []).html).toBe('<p>ชาเขียวมีรสอ่อน เก็บในที่แห้ง</p>');
  });

  it('is the same the second time', () => {
    const once = settle('<p>One. Up to 30 percent is lost. Two.</p><p>Studies show it.</p>');
    expect(settle(once)).toBe(once);
  });
});
