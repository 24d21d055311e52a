import { createSubject } from '../../subject';
import { passiveVoice } from './passive-voice';

/** A language whose sentences are passive wherever they say "was". */
function judge(content: string): ReturnType<typeof passiveVoice> {
  const subject = createSubject({ content });
  const language = {
    ...subject.language,
    isPassive: (words: readonly { key: string }[]) => words.some(({ key }) => key === 'was'),
  };
  return passiveVoice({ ...subject, language });
}

function sentences(passive: number, active: number): string {
  return `<p>${'It was sold. '.repeat(passive)}${'They sold it. '.repeat(active)}</p>`;
}

describe('passiveVoice', () => {
  it.each([
    [0, 20, 9],
    [2, 18, 9],
    [3, 17, 6],
    [4, 16, 3],
  ])('scores %d passive and %d active sentences with %d', (passive, active, score) => {
    expect(judge(sentences(passive, active)).score).toBe(score);
  });

  it('marks the passive sentences and says how many to change', () => {
    const content = `<p>They <b>sold</b> it. It was sold.</p>${sentences(0, 3)}`;
    const { marks, fix } = judge(content);
    expect((marks ?? []).map(({ start, end }) => content.slice(start, end))).toEqual(['It was sold.']);
    expect(fix).toEqual({ action: 'makeSentencesActive', current: 1, target: 0, delta: -1 });
  });

  it('does not judge what has no sentence, nor a language it does not know', () => {
    expect(judge('').rating).toBe('notApplicable');
    const subject = createSubject({ content: '<p>これは本です。</p>', locale: 'ja' });
    expect(passiveVoice({ ...subject, language: { ...subject.language, isPassive: null } }).rating).toBe(
      'notApplicable',
    );
  });
});
