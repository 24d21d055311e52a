import { analyze } from './analyze';
import { checkOf, markedBy } from './testing/check-of';

const content =
  '<p>รองเท้าวิ่งคู่ใหม่ช่วยให้วิ่งได้นานขึ้น เราทดสอบรองเท้า วิ่งหลายรุ่น</p>' +
  '<h2>วิธีเลือกรองเท้าวิ่ง</h2><p>ลองสวม<b>รองเท้า</b>วิ่งก่อนซื้อเสมอ</p><img src="a.jpg" alt="ภาพรองเท้าวิ่งสีแดง">';
const input = { content, keyphrase: 'รองเท้าวิ่ง', locale: 'th' };

describe('analyze in Thai', () => {
  it('counts words by dictionary and finds the keyphrase as characters', () => {
    const { insights } = analyze(input);
    expect(insights.wordCount).toBeGreaterThan(20);
    expect(insights.wordCount).toBeLessThan(45);
    expect(insights.keyphraseCount).toBe(4);
  });

  it('marks the keyphrase across spaces and tags', () => {
    expect(markedBy('keyphraseDensity', input)).toEqual(['รองเท้าวิ่ง', 'รองเท้า วิ่ง', 'รองเท้าวิ่ง', 'รองเท้า</b>วิ่ง']);
  });

  it.each([
    ['introductionKeyword', 9],
    ['keyphraseLength', 9],
    ['subheadingsKeyword', 9],
    ['imageKeyphrase', 9],
    ['textSentenceLength', 9],
    ['keywordInContent', 3],
  ])('judges %s', (id, score) => {
    expect(checkOf(id, input).score).toBe(score);
  });

  it.each([
    ['keyphraseInSEOTitle', { title: 'รองเท้าวิ่งที่ดีที่สุด' }, 9],
    ['keyphraseInSEOTitle', { title: 'ที่สุดของรองเท้าวิ่ง' }, 9],
    ['keyphraseInSEOTitle', { title: 'ร้านขายรองเท้าวิ่ง' }, 6],
    ['keyphraseInSEOTitle', { title: 'เสื้อวิ่ง' }, 2],
    ['metaDescriptionKeyword', { metaDescription: 'เลือกรองเท้าวิ่งอย่างไร' }, 9],
    ['slugKeyword', { slug: 'เลือก-รองเท้าวิ่ง' }, 9],
    ['keywordInPermalink', { slug: encodeURIComponent('เลือก-รองเท้าวิ่ง') }, 5],
    ['textCompetingLinks', { content: '<p>ดู<a href="/x">รองเท้าวิ่ง</a></p>' }, 2],
    ['textCompetingLinks', { content: '<p>ดู<a href="/x">รองเท้าวิ่งสีแดง</a></p>' }, 8],
  ])('judges %s of %j', (id, more, score) => {
    expect(checkOf(id, { ...input, ...more }).score).toBe(score);
  });
});
