import { sampleDraft, sampleSubject } from '../fixes/testing/sample-subject';
import { hasShrunk } from './shrunk';
import { TextProfile } from './text-profile';

const isWorse = (before: string, after: string): boolean => {
  const [left, right] = [before, after].map((content) => new TextProfile(sampleDraft({ content }), 'en'));
  return hasShrunk(left!, right!, sampleSubject());
};

describe('hasShrunk', () => {
  it.each([
    ['<p>one two three four five</p>', '<p>one two three</p>', true],
    ['<p>one two three four five</p>', '<p>one two three four</p>', false],
    ['', '', false],
  ])('of %j and %j says %j', (before, after, expected) => {
    expect(isWorse(before, after)).toBe(expected);
  });
});
