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
    ['Sima Qian wrote 史記 as a well-known book.', 'en_US', 'Sima Qian wrote 史記 as a well known book'],
    ['Das 史記-Buch. Ein Text.', 'de_DE', 'Das 史記 Buch Ein Text'],
    ['ฉันชอบ espresso', 'en_US', 'ฉัน ชอบ espresso'],
    ['Arabica, robusta and liberica: กาแฟดำ', 'th', 'Arabica robusta and liberica กาแฟ ดำ'],
  ])('takes a foreign name in %j (%s) for a word, and cuts what is mostly unspaced', (text, locale, words) => {
    expect(wordsOf(text, locale).join(' ')).toBe(words);
  });

  it.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['Mr. Smith met Dr. Doe at 5 p.m. today. He left.', ['Mr. Smith met Dr. Doe at 5 p.m. today.', 'He left.']],
    ['Pears, plums, etc. They ran. (etc. they ran)', ['Pears, plums, etc.', 'They ran.', '(etc. they ran)']],
    ['It was J. R. R. Tolkien.', ['It was J. R. R.', 'Tolkien.']],
    ['See example.gov. Email us.', ['See example.gov. Email us.']],
    ['Yes! go on. What? no', ['Yes!', 'go on.', 'What?', 'no']],
    ['Is it “why?” in these', ['Is it “why?” in these']],
    ['(And it will!) We know. (many!) of us', ['(And it will!)', 'We know.', '(many!) of us']],
    ['It ran.[1] It ran.(2) Now.Then', ['It ran.', '[1] It ran.', '(2) Now.Then']],
    ['One. – two. 🚀 three. * four. $5', ['One. – two. 🚀 three. * four. $5']],
    ['“One.” “Two.” Three.”', ['“One.”', '“Two.”', 'Three.”']],
    ['One. {.class} two. {class} three', ['One.', '{.class} two. {class} three']],
    ['One.\u00a0Two. – . …', ['One.\u00a0Two. – . …']],
    ['Version 2.5 of node.js is out. Get it.', ['Version 2.5 of node.js is out.', 'Get it.']],
    ['He said "Go." Then he left.', ['He said "Go."', 'Then he left.']],
    ['See e.g. this. (Or that.) End', ['See e.g. this.', '(Or that.)', 'End']],
    ['Wait... what? Yes… No', ['Wait... what?', 'Yes…', 'No']],
  ])('finds the sentences of %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('ends a Thai clause at a space between Thai letters only', () => {
    expect(sentencesOf('ฉันชอบกาแฟ เขาชอบชา 100 แก้ว', 'th')).toEqual(['ฉันชอบกาแฟ', 'เขาชอบชา 100 แก้ว']);
    expect(sentencesOf('東京は晴れ。大阪は雨。', 'ja')).toEqual(['東京は晴れ。', '大阪は雨。']);
  });

  it('counts stretches without a word apart', () => {
    expect(segmentText('Yes! –! Well… No.', languageOf('en_US'))).toMatchObject({ wordlessCount: 1 });
  });

  it('counts a hyphenated compound once in the length of a sentence', () => {
    expect(segmentText('A well-known state-of-the-art thing', languageOf('en_US')).sentences[0]).toMatchObject({
      length: 4,
    });
  });
});
