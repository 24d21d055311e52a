import { ENGLISH } from '../english';
import { FRENCH } from '../french';
import { GERMAN } from '../german';
import { Keyphrase } from '../keyphrase';
import { SeededRandom } from '../seeded-random';
import { SPANISH } from '../spanish';
import { THAI } from '../thai';
import { writeMetadata } from './metadata-writer';

const CASES = [
  ...['tea', 'cold brew coffee', 'steps', '<b>"x"</b> & y', 'a word '.repeat(13).trim(), 'k'.repeat(110)].map(
    (keyphrase) => ({ pack: ENGLISH, keyphrase }),
  ),
  ...[GERMAN, SPANISH, FRENCH].flatMap((pack) =>
    ['KI', 'pan', 'Hundeerziehung', 'k'.repeat(40), 'k'.repeat(80)].map((keyphrase) => ({ pack, keyphrase })),
  ),
  ...['ชา', 'กาแฟสกัดเย็น', 'SEO', 'แผน', 'ข'.repeat(100)].map((keyphrase) => ({ pack: THAI, keyphrase })),
];

describe('writeMetadata', () => {
  it.each(CASES)('describes $keyphrase within the bounds', ({ pack, keyphrase }) => {
    for (let seed = 0; seed < 50; seed++) {
      const metadata = writeMetadata(pack, new Keyphrase(keyphrase), new SeededRandom(`seed ${seed}`));
      const { metaDescription, seoTitle, excerpt } = metadata;
      expect(metaDescription.length).toBeGreaterThanOrEqual(121);
      expect(metaDescription.length).toBeLessThanOrEqual(156);
      expect(metaDescription.split(keyphrase)).toHaveLength(2);
      expect(seoTitle.toLowerCase().startsWith(keyphrase.toLowerCase())).toBe(true);
      expect(seoTitle.length).toBeLessThanOrEqual(Math.max(55, keyphrase.length));
      expect(excerpt).toContain(keyphrase);
    }
  });

  it('keeps to the upper bound where the keyphrase is longer', () => {
    const metadata = writeMetadata(ENGLISH, new Keyphrase('k'.repeat(200)), new SeededRandom('long'));
    expect(metadata.metaDescription).toHaveLength(156);
  });

  it('makes a slug of the keyphrase', () => {
    const metadata = writeMetadata(ENGLISH, new Keyphrase('Cold Brew Coffee'), new SeededRandom('slug'));
    expect(metadata.slug).toBe('cold-brew-coffee');
    expect(writeMetadata(GERMAN, new Keyphrase('Grüße'), new SeededRandom('slug')).slug).toBe('gruesse');
    expect(writeMetadata(FRENCH, new Keyphrase('thé vert'), new SeededRandom('slug')).slug).toBe('the-vert');
  });
});
