import { ENGLISH } from '../english';
import { THAI } from '../thai';
import { rewrite } from './rewrite';

const SENTENCES = 'The pump was cleaned by the keeper. It moves water. It costs 120 euros.';
const HTML = `<p>${SENTENCES}</p>\n⟦1⟧\n<h2>Pumps</h2>`;

const rewritten = (fields: object, pack = ENGLISH): string =>
  rewrite({ fields: { passage: HTML, format: 'html', ...fields }, seed: 'a', pack }) as string;

describe('rewrite', () => {
  it.each([
    ['Use more transition words.', (text: string) => text.split(',').length > 1],
    ['Make it longer.', (text: string) => text.length > HTML.length + 100],
    ['Name the keyphrase once more.', (text: string) => text.includes('garden pond')],
    ['Use the active voice.', (text: string) => !text.includes('was cleaned by')],
  ])('does as it is told: %s', (instruction, isDone) => {
    expect(isDone(rewritten({ instruction, keyphrase: 'garden pond' }))).toBe(true);
  });

  it('does what a check asks for, and keeps all that must be kept', () => {
    const changes = [{ action: 'addKeyphrase', instruction: 'Add it.', count: 2 }];
    const text = rewritten({ changes, keyphrase: 'garden pond' });
    expect(text.match(/garden pond/g)).toHaveLength(2);
    expect(text).toMatch(/120 euros[^]*<\/p>\n⟦1⟧\n<h2>Pumps<\/h2>/);
  });

  it('answers with plain text where it was given some', () => {
    const passage = 'น้ำในบ่อใสสะอาด ปลาว่ายน้ำ\n\nราคา 120 บาท';
    const text = rewritten({ passage, format: 'text', instruction: 'เพิ่มคำเชื่อม' }, THAI);
    expect(text).toMatch(/^[^<]+\n\n[^<]*120 บาท/);
    expect(text).not.toBe(passage);
  });
});
