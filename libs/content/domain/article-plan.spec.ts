import { planArticle, sectionCountFor } from './article-plan';
import { briefOf } from './brief';

const total = (plan: ReturnType<typeof planArticle>, of: 'targetWords' | 'keyphraseUses'): number =>
  [plan.introduction, ...plan.sections, plan.conclusion].reduce((sum, piece) => sum + piece[of], 0);

describe('planArticle', () => {
  it.each([150, 600, 1_200, 2_400, 6_000])('shares out %i words with the headings', (targetWords) => {
    const headings = Array.from({ length: sectionCountFor(targetWords) }, (_, index) => `Heading ${index}`);
    const plan = planArticle(briefOf({ keyphrase: 'green tea', targetWords }), headings);
    expect(total(plan, 'targetWords') + 2 * headings.length).toBe(targetWords);
  });

  it.each([
    [600, 'green tea'],
    [2_400, 'tea'],
    [2_400, 'how to brew green tea'],
  ])('keeps the density of %i words on "%s" between 0.5 and 3 percent', (targetWords, keyphrase) => {
    const headings = Array.from({ length: sectionCountFor(targetWords) }, (_, index) =>
      index % 2 ? 'Other' : `About ${keyphrase}`,
    );
    const plan = planArticle(briefOf({ keyphrase, targetWords }), headings);
    const uses = total(plan, 'keyphraseUses') + Math.ceil(headings.length / 2);
    const density = (uses / targetWords) * 100 * (0.7 + keyphrase.split(' ').length / 3);
    expect(density).toBeGreaterThan(0.8);
    expect(density).toBeLessThan(2);
  });

  it('counts the words of a Thai keyphrase', () => {
    const plan = planArticle(briefOf({ keyphrase: 'ชาเขียวญี่ปุ่น', language: 'th', targetWords: 1_000 }), ['หนึ่ง', 'สอง']);
    expect(total(plan, 'keyphraseUses')).toBeLessThan(12);
  });

  it('refuses an outline with no room for its sections', () => {
    const headings = Array.from({ length: 20 }, (_, index) => `Heading ${index}`);
    expect(() => planArticle(briefOf({ keyphrase: 'tea', targetWords: 300 }), headings)).toThrow(
      expect.objectContaining({ code: 'content.outline_too_long' }),
    );
  });
});
