import { sampleDraft, sampleSubject } from '../fixes/testing/sample-subject';
import { losesFacts } from './lost-facts';
import { TextProfile } from './text-profile';

const FACTS = [{ statement: 'A fact.', sourceUrl: 'https://stats.example/a' }];
const loses = (before: string, after: string): boolean => {
  const [left, right] = [before, after].map((content) => new TextProfile(sampleDraft({ content }), 'en'));
  return losesFacts(left!, right!, sampleSubject({ facts: FACTS }));
};

describe('losesFacts', () => {
  it.each([
    ['a year', 'Since 1999 it grows.', 'For long it grows.'],
    ['a percentage', 'It rose by 5 %.', 'It rose a little.'],
    ['a price', 'It costs €8.', 'It is cheap.'],
    ['a Thai number', 'ปี ๒๕๖๖', 'ปีนั้น'],
    ['a quoted name', 'We call it “First Crack” here.', 'We name it here.'],
    ['a German quoted name', 'Wir nennen es „Erster Knack“ hier.', 'Wir nennen es so.'],
    ['a cited source', '<a href="https://stats.example/a">It grows</a>.', 'It grows.'],
  ])('finds %s gone', (_, before, after) => {
    expect(loses(`<p>${before}</p>`, `<p>${after}</p>`)).toBe(true);
    expect(loses(`<p>${after}</p>`, `<p>${before}</p>`)).toBe(false);
  });

  it.each([
    ['1,500 sacks', '1 500 sacks'.replace(' ', '\u00a0')],
    ['ปี ๒๕๖๖', 'ปี 2566'],
    ['3 steps', 'three steps'],
    ['the “Long Wait”', 'the long wait'],
    ['<a href="https://stats.example/a">x</a>', '<a href="https://stats.example/a/#top">y</a>'],
  ])('takes %s and %s for the same', (before, after) => {
    expect(loses(`<p>${before}</p>`, `<p>${after}</p>`)).toBe(false);
  });
});
