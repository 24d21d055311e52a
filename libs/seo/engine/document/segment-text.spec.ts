import { languageOf } from '../language/language-of-locale';
import { segmentText } from './segment-text';

function wordsOf(text: string, locale = 'en_US'): string[] {
  return segmentText(text, languageOf(locale)).sentences.flatMap(({ words }) =>
    words.map((word) => text.slice(word.start, word.end)),
  );
}

function sentencesOf(text: string, locale = 'en_US'): string[] {
  return segmentText(text, languageOf(locale)).sentences.map(({ start, end }) => text.slice(start, end));
}

describe('segmentText', () => {
  it.each([
    ['Hello, "world"!', ['Hello', 'world']],
    ['a well-known fact', ['a', 'well', 'known', 'fact']],
    ['yes – no — perhaps', ['yes', 'no', 'perhaps']],
    ["it's John’s C# and C++", ["it's", 'John’s', 'C#', 'and', 'C']],
    ['$5 is 50% of $10', ['$5', 'is', '50%', 'of', '$10']],
    ['... -- !? & /', []],
    ['naïve café été', ['naïve', 'café', 'été']],
    ['мама мыла раму', ['мама', 'мыла', 'раму']],
  ])('finds the words of %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('finds Thai and Japanese words by dictionary', () => {
    expect(wordsOf('ฉันชอบกาแฟดำ', 'th')).toEqual(['ฉัน', 'ชอบ', 'กาแฟ', 'ดำ']);
    expect(wordsOf('私は学生です', 'ja')).toEqual(['私', 'は', '学生', 'です']);
  });

  it.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['Mr. Smith met Dr. J. Doe at 5 p.m. today. He left.', ['Mr. Smith met Dr. J. Doe at 5 p.m. today.', 'He left.']],
    ['Version 2.5 of node.js is out. Get it.', ['Version 2.5 of node.js is out.', 'Get it.']],
    ['He said "Go." Then he left.', ['He said "Go."', 'Then he left.']],
    ['See e.g. this. (Or that.) End', ['See e.g. this.', 'Or that.)', 'End']],
    ['Wait... what? Yes… No', ['Wait... what?', 'Yes…', 'No']],
  ])('finds the sentences of %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('ends a Thai clause at a space between Thai letters only', () => {
    expect(sentencesOf('ฉันชอบกาแฟ เขาชอบชา 100 แก้ว', 'th')).toEqual(['ฉันชอบกาแฟ', 'เขาชอบชา 100 แก้ว']);
    expect(sentencesOf('東京は晴れ。大阪は雨。', 'ja')).toEqual(['東京は晴れ。', '大阪は雨。']);
  });

  it('counts a hyphenated compound once in the length of a sentence', () => {
    expect(segmentText('A well-known state-of-the-art thing', languageOf('en_US')).sentences[0]).toMatchObject({
      length: 4,
    });
  });
});
