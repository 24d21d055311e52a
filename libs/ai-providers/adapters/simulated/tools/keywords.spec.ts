import { ENGLISH } from '../english';
import { keywords } from './keywords';

interface Thought {
  readonly phrase: string;
  readonly intent: string;
  readonly cluster: string;
}

function thoughtsOf(fields: Record<string, unknown>): readonly Thought[] {
  const { phrases } = keywords({ fields, seed: JSON.stringify(fields), pack: ENGLISH }) as {
    phrases: readonly Thought[];
  };
  return phrases;
}

describe('the simulated keywords', () => {
  it.each([
    ['en', 'green tea'],
    ['th', 'ชาเขียว'],
    ['de_AT', 'Grüner Tee'],
    ['es', 'té verde'],
    ['fr', 'thé vert'],
  ])('are distinct phrases about the subject in %s', (language, subject) => {
    const phrases = thoughtsOf({ language, subject, count: 15 }).map(({ phrase }) => phrase);

    expect(new Set(phrases).size).toBe(15);
    for (const phrase of phrases) expect(phrase).toContain(subject);
  });

  it('go on with the candidates where a subject is too little, or a title', () => {
    const candidates = [{ id: 0, phrase: 'sencha' }, { id: 1, phrase: 'why sencha?' }, 7];
    const phrases = thoughtsOf({
      language: 'en',
      subject: 'All that we have learned about tea in forty years',
      candidates,
    });

    expect(phrases.every(({ phrase }) => phrase.includes('sencha'))).toBe(true);
    expect(phrases[0]).toEqual({ phrase: 'best sencha', intent: 'commercial', cluster: 'choosing' });
  });

  it('are none where there is nothing to go on', () => {
    expect(thoughtsOf({ subject: 42, candidates: 'none' })).toEqual([]);
  });
});
