import type { AnalysisInput } from '../../analysis-input';
import type { Check } from '../../analysis';
import { createSubject } from '../../subject';
import { wordComplexity } from './word-complexity';

const COMPLEX_WORDS = { longestSimpleLetters: 7, familiar: new Set(['sometimes']) };

function judge(content: string, input: Partial<AnalysisInput> = {}): Check {
  const subject = createSubject({ content, ...input });
  return wordComplexity({ ...subject, language: { ...subject.language, complexWords: COMPLEX_WORDS } });
}

describe('wordComplexity', () => {
  it.each([
    [9, 91, 9],
    [10, 90, 6],
  ])('scores %d difficult and %d simple words with %d', (difficult, simple, score) => {
    expect(judge(`<p>${'perpendicular '.repeat(difficult)}${'tree '.repeat(simple)}</p>`).score).toBe(score);
  });

  it('is stricter on cornerstone content', () => {
    expect(judge('<p>perpendicular</p>', { cornerstone: true }).score).toBe(3);
  });

  it('passes over familiar words, function words, names and the keyphrase', () => {
    expect(
      judge('<p>sometimes nevertheless Wolverhampton perpendicular</p>', { keyphrase: 'perpendicular' }).score,
    ).toBe(9);
    expect(judge('<p>Wassergraben</p>', { locale: 'de_DE' }).score).toBe(6);
  });

  it('marks the difficult words and says how many to replace', () => {
    const content = '<p>A perpendicular line.</p>';
    const { marks, fix } = judge(content);
    expect((marks ?? []).map(({ start, end }) => content.slice(start, end))).toEqual(['perpendicular']);
    expect(fix).toEqual({ action: 'simplifyWords', current: 1, target: 0, delta: -1 });
  });

  it('is not applicable without words or without a list', () => {
    expect(judge('').rating).toBe('notApplicable');
    const subject = createSubject({ content: '<p>perpendicular</p>' });
    expect(wordComplexity({ ...subject, language: { ...subject.language, complexWords: null } }).score).toBeNull();
  });
});
