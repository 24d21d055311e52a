import type { AnalysisInput } from '../analysis-input';
import type { Insights } from '../analysis';
import { analyze } from '../analyze';
import { filler } from '../testing/check-of';

function insightsOf(input: AnalysisInput): Insights {
  return analyze(input).insights;
}

describe('insights', () => {
  it('counts words, sentences, paragraphs and keyphrase uses', () => {
    const content = '<h2>Coffee</h2><p>We like coffee. And tea.</p><p>Black coffee it is.</p>';
    expect(insightsOf({ content, keyphrase: 'coffee' })).toMatchObject({
      wordCount: 10,
      sentenceCount: 4,
      paragraphCount: 2,
      keyphraseCount: 3,
      keyphraseDensityPercent: 30,
    });
  });

  it('reckons the time to read', () => {
    expect(insightsOf({ content: filler(200) }).readingTimeSeconds).toBe(60);
    expect(insightsOf({ content: filler(1) }).readingTimeSeconds).toBe(1);
    expect(insightsOf({ content: `<p>${'กาแฟดำ '.repeat(100)}</p>`, locale: 'th' }).readingTimeSeconds).toBe(72);
    expect(insightsOf({ content: '' }).readingTimeSeconds).toBe(0);
  });

  it('measures how easily English reads, and no language without a formula', () => {
    const easy = insightsOf({ content: '<p>The cat sat on the mat. The dog ran to the cat.</p>' }).fleschReadingEase;
    const hard = insightsOf({
      content: '<p>Organisational interoperability necessitates comprehensive administrative responsibilities.</p>',
    }).fleschReadingEase;
    expect(easy).toBe(100);
    expect(hard).toBe(0);
    expect(insightsOf({ content: '<p>Köpek koşuyor.</p>', locale: 'tr_TR' }).fleschReadingEase).toBeNull();
    expect(insightsOf({ content: '' }).fleschReadingEase).toBeNull();
  });

  it('names the phrases a text repeats', () => {
    const content =
      '<p>Green coffee is healthy. We drink green coffee daily. The green coffee of Brazil is the best.</p>';
    expect(insightsOf({ content }).prominentPhrases).toEqual(['green coffee', 'coffee', 'green']);
    expect(insightsOf({ content: '<p>All different words here.</p>' }).prominentPhrases).toEqual([]);
  });
});
