import { SentenceCutter, type Sentence } from './sentence-cutter';

function cut(pieces: readonly string[]): readonly Sentence[] {
  const cutter = new SentenceCutter();
  return [...pieces.flatMap((piece) => [...cutter.push(piece)]), ...cutter.end()];
}

const TEXTS: readonly [string, readonly string[]][] = [
  ['Prune in March [1]. Cut above a bud [1][2].', ['Prune in March [1].', 'Cut above a bud [1][2].']],
  ['Prune in March. [1] [2] Then feed them! [3]', ['Prune in March. [1] [2]', 'Then feed them! [3]']],
  [
    'It costs 3.50 a kg, i.e. little. Use e.g. Felco shears [1].',
    ['It costs 3.50 a kg, i.e. little.', 'Use e.g. Felco shears [1].'],
  ],
  ['Do this:\n1. Cut [1].\n2. Feed [2].\n\nDone', ['Do this:', '1. Cut [1].', '2. Feed [2].', 'Done']],
  ['“Never in frost.” That is all [1]. “Yes!” [2]', ['“Never in frost.”', 'That is all [1].', '“Yes!” [2]']],
  [
    'バラは三月に剪定します[1]。芽の上で切ります。[2]水をやります',
    ['バラは三月に剪定します[1]。', '芽の上で切ります。[2]', '水をやります'],
  ],
  [
    'ตัดแต่งกุหลาบในเดือนมีนาคม [1] ใช้กรรไกรที่สะอาด [2][1] แล้วรดน้ำ',
    ['ตัดแต่งกุหลาบในเดือนมีนาคม [1]', 'ใช้กรรไกรที่สะอาด [2][1]', 'แล้วรดน้ำ'],
  ],
  [
    'See [Roses](https://garden.example/r). [Not a mark] follows',
    ['See [Roses](https://garden.example/r).', '[Not a mark] follows'],
  ],
  ['   \n ', []],
];

describe('SentenceCutter', () => {
  it.each(TEXTS)('cuts %j', (text, sentences) => {
    expect(cut([text]).map((sentence) => sentence.text)).toEqual(sentences);
  });

  it.each(TEXTS)('cuts %j alike however it comes', (text) => {
    const whole = cut([text]);
    for (let first = 0; first <= text.length; first += 1)
      expect(cut([text.slice(0, first), text.slice(first)])).toEqual(whole);
    expect(cut(text.split(''))).toEqual(whole);
  });

  it('knows what stands between two sentences', () => {
    expect(cut(['One. Two.\nThree.\r\n \r\nFour。Five.']).map(({ gap }) => gap)).toEqual(['', ' ', '\n', '\n\n', '']);
  });

  it('leaves out what has no end, up to the next sentence', () => {
    const text = `First [1]. ${'Endless '.repeat(400)}tail [1]. Last [1].`;
    const sentences = ['First [1].', 'Last [1].'];

    expect(cut([text]).map((sentence) => sentence.text)).toEqual(sentences);
    expect(cut(text.split('')).map((sentence) => sentence.text)).toEqual(sentences);
  });
});
