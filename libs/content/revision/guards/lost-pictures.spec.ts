import { sampleDraft, sampleSubject } from '../fixes/testing/sample-subject';
import { losesPictures } from './lost-pictures';
import { TextProfile } from './text-profile';

const isWorse = (before: string, after: string): boolean => {
  const [left, right] = [before, after].map((content) => new TextProfile(sampleDraft({ content }), 'en'));
  return losesPictures(left!, right!, sampleSubject());
};

describe('losesPictures', () => {
  it.each([
    ['<img src="a.jpg">', '', true],
    ['<img src="a.jpg"><img src="a.jpg">', '<img src="a.jpg">', true],
    ['<iframe src="https://v.example/"></iframe>', '<p>A film.</p>', true],
    ['<img src="a.jpg">', '<figure><img alt="A" src="a.jpg"></figure>', false],
  ])('of %j and %j says %j', (before, after, expected) => {
    expect(isWorse(before, after)).toBe(expected);
  });
});
