import { sampleDraft, sampleSubject } from '../fixes/testing/sample-subject';
import { usesBannedWords } from './banned-words';
import { TextProfile } from './text-profile';

const isWorse = (before: string, after: string): boolean => {
  const [left, right] = [before, after].map((content) => new TextProfile(sampleDraft({ content }), 'en'));
  return usesBannedWords(left!, right!, sampleSubject({ bannedWords: ['cheap', 'game changer'] }));
};

describe('usesBannedWords', () => {
  it.each([
    ['<p>Good.</p>', '<p>Cheap.</p>', true],
    ['<p>Cheap.</p>', '<p>Cheap cheap.</p>', true],
    ['<p>Cheap.</p>', '<p>Cheap!</p>', false],
    ['<p>Good.</p>', '<p>Cheaply.</p>', false],
    ['<p>Good.</p>', '<p>A game\n changer.</p>', true],
  ])('of %j and %j says %j', (before, after, expected) => {
    expect(isWorse(before, after)).toBe(expected);
  });
});
