import { splitSentences } from './split-sentences';

const split = (text: string, language: string): string[] =>
  splitSentences(text, language).map(([start, end]) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['en', ['Dr. Low asked J. Smith.', 'Did he? ', 'It cost approx. 5 pounds!']],
    ['de', ['Am 3. Mai regnet es.', 'Das war 2019.', 'Nehmen Sie z. B. Erde.']],
    ['th', ['ชาเขียวมีรสอ่อน', 'คนไทยชอบดื่มตอนเช้า ซึ่งดีต่อสุขภาพ', 'เก็บในที่แห้ง']],
    ['ja', ['雨が降ります。', '樽は満ちます！', 'よかったです。']],
    ['fi', ['Sataa vettä.', 'Tynnyri täyttyy.']],
  ])('parts sentences of %s', (language, sentences) => {
    const text = sentences.join(language === 'ja' ? '' : ' ');
    expect(split(text, language)).toEqual(sentences.map((sentence) => sentence.trim()));
  });

  it('ends a sentence with its line', () => {
    expect(split('One\ntwo', 'en')).toEqual(['One', 'two']);
  });

  it('finds none in white space', () => {
    expect(split(' \n ', 'en')).toEqual([]);
  });
});
