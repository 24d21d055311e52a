import { sampleDraft, sampleSubject } from '../fixes/testing/sample-subject';
import { losesHeadings } from './lost-headings';
import { TextProfile } from './text-profile';

const isWorse = (before: string, after: string): boolean => {
  const [left, right] = [before, after].map((content) => new TextProfile(sampleDraft({ content }), 'en'));
  return losesHeadings(left!, right!, sampleSubject());
};

describe('losesHeadings', () => {
  it.each([
    ['<h2>A</h2><h3>B</h3>', '<h2>A</h2>', true],
    ['<h1>A</h1><h3>B</h3>', '<h2>C</h2><h2>D</h2>', false],
    ['<h2></h2>', '', false],
  ])('of %j and %j says %j', (before, after, expected) => {
    expect(isWorse(before, after)).toBe(expected);
  });
});
