import { ENGLISH } from '../english';
import { imageAlt } from './image-alt';

describe('the simulated alternative text', () => {
  const altOf = (fields: Record<string, unknown>): unknown => imageAlt({ fields, seed: '', pack: ENGLISH });

  it('says what was to be drawn, and names the keyphrase', () => {
    expect(altOf({ prompt: 'A cup\nof tea' })).toEqual({ alt: 'A cup of tea' });
    expect(altOf({ prompt: 'A cup of tea', keyphrase: 'Tea' })).toEqual({ alt: 'A cup of tea' });
    expect(altOf({ prompt: 'A cup of tea', keyphrase: 'matcha' })).toEqual({ alt: 'matcha: A cup of tea' });
  });

  it.each(['A cup of green tea on a table, ', 'ชามชามัทฉะบนโต๊ะไม้ริมหน้าต่าง'])(
    'is the beginning of a long prompt: %s',
    (words) => {
      const { alt } = altOf({ prompt: words.repeat(30) }) as { alt: string };

      expect(words.repeat(30).startsWith(alt)).toBe(true);
      expect(alt.length).toBeGreaterThan(60);
      expect(alt.length).toBeLessThanOrEqual(90);
    },
  );
});
