import { planArticle, questionCountFor, sectionCountFor } from './article-plan';
import { briefOf, type Brief } from './brief';

const headingsFor = (brief: Brief): string[] =>
  Array.from({ length: sectionCountFor(brief) }, (_, index) => (index % 2 ? 'Other' : `About ${brief.keyphrase}`));

const total = (plan: ReturnType<typeof planArticle>, of: 'targetWords' | 'keyphraseUses'): number =>
  [plan.introduction, ...plan.sections, plan.conclusion].reduce((sum, piece) => sum + piece[of], 0);

describe('planArticle', () => {
  it.each([150, 600, 1_200, 2_400, 6_000])('shares out %i words with the headings', (targetWords) => {
    const headings = Array.from(
      { length: sectionCountFor({ targetWords, includeFaq: false }) },
      (_, index) => `Heading ${index}`,
    );
    const plan = planArticle(briefOf({ keyphrase: 'green tea', targetWords }), headings);
    expect(total(plan, 'targetWords') + 2 * headings.length).toBe(targetWords);
  });

  it.each([350, 600, 900, 2_400, 6_000])(
    'keeps the text under each of the headings of %i words well below 300 words',
    (targetWords) => {
      const brief = briefOf({ keyphrase: 'tea', targetWords });
      const { sections, conclusion } = planArticle(brief, headingsFor(brief));
      const lengths = sections.map((section) => section.targetWords);
      const last = lengths.pop()! + conclusion.targetWords;
      expect(Math.max(...lengths, last)).toBeLessThanOrEqual(230);
    },
  );

  it.each([
    [600, 'green tea'],
    [2_400, 'tea'],
    [2_400, 'how to brew green tea'],
  ])('keeps the density of %i words on "%s" between 0.5 and 3 percent', (targetWords, keyphrase) => {
    const headings = Array.from({ length: sectionCountFor({ targetWords, includeFaq: false }) }, (_, index) =>
      index % 2 ? 'Other' : `About ${keyphrase}`,
    );
    const plan = planArticle(briefOf({ keyphrase, targetWords }), headings);
    const uses = total(plan, 'keyphraseUses') + Math.ceil(headings.length / 2);
    const density = (uses / targetWords) * 100 * (0.7 + keyphrase.split(' ').length / 3);
    expect(density).toBeGreaterThan(0.8);
    expect(density).toBeLessThan(2);
  });

  it.each([150, 600, 1_200, 6_000])('leaves room for questions in %i words', (targetWords) => {
    const brief = briefOf({ keyphrase: 'tea', targetWords, includeFaq: true });
    const headings = headingsFor(brief);
    const { faq, ...text } = planArticle(brief, headings);
    const headingWords = headings.join(' ').split(' ').length;
    expect(total({ ...text, faq }, 'targetWords') + faq!.targetWords + headingWords).toBe(targetWords);
    expect(faq!.questionCount).toBe(questionCountFor(brief));
    expect(faq!.targetWords).toBeLessThanOrEqual(targetWords / 4 + 1);
  });

  it.each([
    [300, 'half of the headings', 2],
    [1_200, 'half of the headings', 2],
    [1_200, 'all headings', 1],
    [1_200, 'no heading', 0],
    [6_000, 'half of the headings', 2],
  ])(
    'brings the keyphrase into 30 to 75 %% of the subheadings of %i words that have it in %s',
    (targetWords, _, every) => {
      const brief = briefOf({ keyphrase: 'tea', targetWords, includeFaq: true });
      const headings = Array.from({ length: sectionCountFor(brief) }, (_heading, index) =>
        every > 0 && index % every === 0 ? 'About tea' : 'Other',
      );
      const { faq } = planArticle(brief, headings);
      const uses = headings.filter((heading) => heading.includes('tea')).length + faq!.keyphraseUses;
      const share = uses / (headings.length + 1 + faq!.questionCount);
      expect(share).toBeGreaterThanOrEqual(0.3);
      expect(share).toBeLessThanOrEqual(0.75);
    },
  );

  it('plans no questions where none are wanted', () => {
    expect(planArticle(briefOf({ keyphrase: 'tea' }), ['One', 'Two']).faq).toBeNull();
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
