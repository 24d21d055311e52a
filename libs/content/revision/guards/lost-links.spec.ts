import { sampleDraft, sampleSubject } from '../fixes/testing/sample-subject';
import { losesLinks } from './lost-links';
import { TextProfile } from './text-profile';

const isWorse = (before: string, after: string): boolean => {
  const [left, right] = [before, after].map((content) => new TextProfile(sampleDraft({ content }), 'en'));
  return losesLinks(left!, right!, sampleSubject());
};

describe('losesLinks', () => {
  it.each([
    ['<a href="/a">a</a><a href="/b">b</a>', '<a href="/a">a</a>', true],
    ['<a href="/a">a</a><a href="/a/">b</a>', '<a href="/a">other words</a>', false],
    ['<a href="https://x.example/?a=1&amp;b">a</a>', '<a href="https://x.example/?a=1&b">a</a>', false],
  ])('of %j and %j says %j', (before, after, expected) => {
    expect(isWorse(before, after)).toBe(expected);
  });
});
