import { ENGLISH } from '../english';
import { FRENCH } from '../french';
import { GERMAN } from '../german';
import { Keyphrase } from '../keyphrase';
import { SeededRandom } from '../seeded-random';
import { SPANISH } from '../spanish';
import { THAI } from '../thai';
import { writeOutline } from './outline-writer';

const CASES = [
  { pack: ENGLISH, keyphrase: 'cold brew coffee', title: /^Cold brew coffee: / },
  { pack: ENGLISH, keyphrase: '<b>"it"</b>', title: /^<b>"it"<\/b>: / },
  { pack: ENGLISH, keyphrase: 'mistakes', title: /^Mistakes: / },
  { pack: THAI, keyphrase: 'กาแฟสกัดเย็น', title: /^กาแฟสกัดเย็น: / },
  { pack: THAI, keyphrase: 'SEO', title: /^SEO: / },
  { pack: GERMAN, keyphrase: 'grüner Tee', title: /^Grüner Tee: / },
  { pack: SPANISH, keyphrase: 'té verde', title: /^Té verde: / },
  { pack: FRENCH, keyphrase: 'thé vert', title: /^Thé vert : / },
];

describe('writeOutline', () => {
  it.each(CASES)('writes distinct headings, about half of them with $keyphrase', ({ pack, keyphrase, title }) => {
    for (const count of [2, 4, 5, 6, 7, 8, 9, 10, 12, 25, 40]) {
      const outline = writeOutline(pack, new Keyphrase(keyphrase), count, new SeededRandom(`seed ${count}`));
      const headings = outline.sections.map(({ heading }) => heading);
      const share = headings.filter((heading) => heading.includes(keyphrase)).length / count;
      expect(outline.title).toMatch(title);
      expect(outline.title.length).toBeLessThanOrEqual(55);
      expect(new Set(headings).size).toBe(count);
      expect(share).toBeGreaterThanOrEqual(0.4);
      expect(share).toBeLessThanOrEqual(0.6);
    }
  });

  it('has room for one section and for a keyphrase that fills the title', () => {
    const keyphrase = 'k'.repeat(200);
    const outline = writeOutline(ENGLISH, new Keyphrase(keyphrase), 1, new SeededRandom('long'));
    expect(outline.title).toBe(`K${keyphrase.slice(1)}`);
    expect(outline.sections).toHaveLength(1);
  });
});
