import { fixCheck } from '../testing/fix-check';
import { sampleDraft, sampleSubject } from '../testing/sample-subject';

describe('narrowTitle', () => {
  it.each([
    [
      'en_US',
      'green coffee',
      'Green coffee: how to roast it at home in a pan | A Blog With a Very Long Name of Its Own',
      'Green coffee: how to roast it at home in a pan',
    ],
    [
      'en_US',
      'green coffee',
      'Green coffee is roasted at home by people who like to wait for the first crack of the beans',
      'Green coffee is roasted at home by people who like to wait',
    ],
    [
      'en_US',
      'green coffee',
      'A long and winding story from the mountains of a far country | Green coffee and its friends',
      'Green coffee and its friends',
    ],
    [
      'th',
      'กาแฟสกัดเย็น',
      'กาแฟสกัดเย็นสำหรับคนที่ชอบดื่มกาแฟในวันที่อากาศร้อนและมีเวลาว่างรอทั้งคืนก่อนจะได้ดื่มกาแฟแก้วโปรดของตัวเองที่บ้านทุกวัน',
      'กาแฟสกัดเย็น',
    ],
  ])('in %s keeps %s in %s', (language, keyphrase, title, beginning) => {
    const fixed = fixCheck(sampleDraft({ title }), sampleSubject({ language, keyphrase }), 'titleWidth');
    expect(fixed?.after).toBe('good');
    expect(fixed?.draft.title.startsWith(beginning)).toBe(true);
  });

  it('declines where the keyphrase alone is too wide', () => {
    const keyphrase = 'a keyphrase of so many words that no search result in the world could ever show it whole';
    expect(fixCheck(sampleDraft({ title: keyphrase }), sampleSubject({ keyphrase }), 'titleWidth')).toBeNull();
  });
});
