import { analyze, type AnalysisInput } from '../../../index';
import { segmentText } from '../../../document/segment-text';
import { hasTransitionWord } from '../../../yoast/readability/has-transition-word';
import { thaiPack } from './thai-pack';

const SENTENCES = [
  'การเลือกเมล็ดที่คั่วใหม่ทำให้กลิ่นหอมชัดเจนขึ้น',
  'น้ำร้อนที่ใช้ควรมีอุณหภูมิพอดี เพราะน้ำที่เดือดจัดทำให้รสขม',
  'ก่อนเริ่มรินน้ำให้ล้างกระดาษกรองเพื่อกำจัดกลิ่นกระดาษ',
  'จากนั้นเทผงบดลงในกรวยแล้วเกลี่ยให้เรียบเสมอกัน',
  'รินน้ำครั้งแรกเพียงเล็กน้อยให้ผงพองตัวราวสามสิบวินาที',
  'หลังจากนั้นค่อยรินเป็นวงกลมอย่างช้าและสม่ำเสมอ',
  'ถ้ารสเปรี้ยวเกินไปให้บดละเอียดขึ้น แต่ถ้าขมเกินไปให้บดหยาบลง',
];
const PARAGRAPH = `<p>${SENTENCES.join(' ')}</p>`;
const ARTICLE = [
  '<p>กาแฟดริปเป็นวิธีชงที่ให้รสชาติสะอาด หลายคนจึงเลือกชงดื่มเองที่บ้านทุกเช้า</p>',
  `<h2>อุปกรณ์สำหรับกาแฟดริป</h2>${PARAGRAPH.repeat(2)}`,
  '<p>ผู้ที่เริ่มชงกาแฟดริปควรจดบันทึกทุกครั้ง <a href="/beans">เมล็ดกาแฟไทย</a> <a href="https://other.example/">สมาคม</a></p>',
  `<h2>ขั้นตอนการชง</h2>${PARAGRAPH.repeat(2)}<p>เมื่อฝึกบ่อยกาแฟดริปจะมีรสคงที่</p>`,
  '<img src="a.jpg" alt="แก้วกาแฟดริปบนโต๊ะไม้">',
].join('');
const INPUT: AnalysisInput = {
  locale: 'th',
  keyphrase: 'กาแฟดริป',
  title: 'กาแฟดริป วิธีชงที่บ้าน',
  metaDescription: 'วิธีชงกาแฟดริปที่บ้านทีละขั้นตอน',
  slug: 'กาแฟดริป',
  permalink: 'https://site.example/drip',
  content: ARTICLE,
};

function scoresOf(changes: Partial<AnalysisInput>): Map<string, number | null> {
  const { seo, readability } = analyze({ ...INPUT, ...changes }).scorecards.yoast;
  return new Map([...seo.checks, ...readability.checks].map(({ id, score }) => [id, score]));
}

describe('Thai', () => {
  it('finds a well-made article good everywhere but in its short description', () => {
    const poor = [...scoresOf({})].filter(([, score]) => score !== null && score < 8);
    expect(poor).toEqual([['metaDescriptionLength', 6]]);
  });

  it('notices a stuffed keyphrase', () => {
    const stuffed = ARTICLE.replaceAll('<p>', '<p>กาแฟดริปกาแฟดริปกาแฟดริปกาแฟดริป ');
    expect(scoresOf({ content: stuffed }).get('keyphraseDensity')).toBe(-50);
  });

  it('notices an absent keyphrase', () => {
    const scores = scoresOf({ keyphrase: 'ชาเขียวมัทฉะ' });
    expect(
      ['introductionKeyword', 'keyphraseDensity', 'keyphraseInSEOTitle', 'slugKeyword'].map((id) => scores.get(id)),
    ).toEqual([3, 4, 2, 6]);
  });

  it('counts words by dictionary', () => {
    expect(scoresOf({ content: `<p>${SENTENCES.join(' ')}</p>` }).get('textLength')).toBe(-20);
    expect(scoresOf({ content: PARAGRAPH.repeat(5) }).get('textLength')).toBe(9);
  });

  it('notices a long paragraph without a space', () => {
    const scores = scoresOf({ content: `<p>${SENTENCES.join('').replaceAll(' ', '').repeat(4)}</p>` });
    expect(['subheadingsTooLong', 'textParagraphTooLong', 'textSentenceLength'].map((id) => scores.get(id))).toEqual([
      2, 3, 3,
    ]);
  });

  it.each([
    ['โรงแรมในเชียงใหม่ราคาถูก', 9],
    ['วิธีชงกาแฟดริปที่บ้านให้อร่อยเหมือนร้าน', 6],
  ])('counts the content words of the keyphrase %s', (keyphrase, score) => {
    expect(scoresOf({ keyphrase }).get('keyphraseLength')).toBe(score);
  });

  it('remarks on a keyphrase of function words', () => {
    expect(scoresOf({ keyphrase: 'อย่างไรก็ตาม' }).get('functionWordsInKeyphrase')).toBe(0);
  });

  it.each([
    ['แต่เขาไม่มา', true],
    ['ด้วยเหตุนี้เราจึงกลับบ้าน', true],
    ['แต่ละคนชอบสีแดง', false],
    ['แมวนอนบนโต๊ะ', false],
  ])('looks for transition words in %s', (text, found) => {
    const sentence = segmentText(text, thaiPack).sentences[0];
    if (sentence === undefined || thaiPack.transitionWords === null) throw new Error('no sentence or list');
    expect(hasTransitionWord(text, sentence, thaiPack.transitionWords)).toBe(found);
  });
});
