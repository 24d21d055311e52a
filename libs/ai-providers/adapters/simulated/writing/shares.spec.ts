import { SHARES, shareOf, shareOfRevision, shareOfSection } from './shares';

describe('shares of sentences', () => {
  it('differ for the first sections and for neighbouring passages, and never meet', () => {
    const sections = Array.from({ length: 12 }, (_, position) => shareOfSection(position));
    const passages = Array.from({ length: 12 }, (_, index) => shareOfRevision(`passage:${index}`));
    expect(new Set([...sections, ...passages]).size).toBe(24);
    expect(Math.max(...passages)).toBeLessThan(SHARES);
  });

  it('are told from any text', () => {
    expect(shareOfRevision('introduction')).toBe(shareOfRevision('introduction'));
    expect(shareOf('A sentence.')).toBeLessThan(SHARES);
  });
});
