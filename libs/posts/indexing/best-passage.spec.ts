import { bestPassageOf } from './best-passage';

const FILLER = 'The weather was fine and nothing happened at all. ';

describe('bestPassageOf', () => {
  it('takes the stretch in which most of the terms stand', () => {
    const text = `A rose. ${FILLER.repeat(40)}\nPrune a rose in March, with sharp tools.\n${FILLER.repeat(40)} Prune.`;
    const best = bestPassageOf(text, 'en', new Set(['rose', 'prune', 'tool']));

    expect([...best!.terms].sort()).toEqual(['prune', 'rose', 'tool']);
    expect(best!.passage.startsWith('Prune a rose in March')).toBe(true);
    expect(best!.passage.length).toBeLessThanOrEqual(1_200);
    expect(best!.passage).not.toMatch(/^\s|\s$/);
  });

  it('of stretches with as many terms takes the densest', () => {
    const text = `Roses. ${FILLER.repeat(40)}\nRoses, roses and roses.\n${FILLER.repeat(40)}`;

    expect(bestPassageOf(text, 'en', new Set(['rose']))!.passage.startsWith('Roses, roses')).toBe(true);
  });

  it('gives a short text whole, and nothing where there is nothing', () => {
    expect(bestPassageOf('Roses.\nMore.', 'en', new Set(['rose']))!.passage).toBe('Roses.\nMore.');
    expect(bestPassageOf('Roses.', 'en', new Set(['tulip']))).toBeNull();
    expect(bestPassageOf('', 'en', new Set(['tulip']))).toBeNull();
  });

  it('finds its place in Thai, which has no spaces', () => {
    const text = `${'ร้านของเราเปิดทุกวัน'.repeat(100)}\nรองเท้าวิ่งรับประกันหนึ่งปี\n${'ร้านของเราเปิดทุกวัน'.repeat(100)}`;
    const best = bestPassageOf(text, 'th', new Set(['รองเท้า', 'วิ่ง', 'รับประกัน']));

    expect(best!.passage.startsWith('รองเท้าวิ่งรับประกัน')).toBe(true);
    expect(best!.passage.length).toBeLessThanOrEqual(1_200);
  });

  it('never leaves its bounds, whatever the text', () => {
    const text = `${'x'.repeat(3_000)} rose ${'y'.repeat(3_000)}`;

    expect(bestPassageOf(text, 'en', new Set(['rose']))!.passage).toBe('rose');
  });
});
