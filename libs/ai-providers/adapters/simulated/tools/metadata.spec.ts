import { ENGLISH } from '../english';
import { FRENCH } from '../french';
import { GERMAN } from '../german';
import { SPANISH } from '../spanish';
import { THAI } from '../thai';
import type { LanguagePack } from '../writing/language-pack';
import { metadata } from './metadata';

interface Variant {
  readonly title: string;
  readonly metaDescription: string;
  readonly slug: string;
}

function variantsOf(pack: LanguagePack, fields: object): readonly Variant[] {
  const seed = JSON.stringify(fields);
  return (metadata({ fields: { ...fields }, seed, pack }) as { variants: readonly Variant[] }).variants;
}

describe('metadata', () => {
  it.each([
    ['en', ENGLISH, 'green tea'],
    ['th', THAI, 'ชาเขียว'],
    ['de', GERMAN, 'grüner Tee'],
    ['es', SPANISH, 'té verde'],
    ['fr', FRENCH, 'thé vert'],
  ])('writes ten different variants in %s, within the bounds', (_, pack, keyphrase) => {
    const variants = variantsOf(pack, { keyphrase, variantCount: 10 });
    expect(variants).toHaveLength(10);
    for (const { title, metaDescription, slug } of variants) {
      expect(title.toLowerCase().startsWith(keyphrase.toLowerCase())).toBe(true);
      expect(title.length).toBeLessThanOrEqual(55);
      expect(metaDescription).toContain(keyphrase);
      expect(metaDescription.length).toBeGreaterThanOrEqual(121);
      expect(metaDescription.length).toBeLessThanOrEqual(156);
      expect(slug).not.toBe('');
    }
    expect(new Set(variants.map(({ title }) => title)).size).toBe(10);
    expect(new Set(variants.map(({ metaDescription }) => metaDescription)).size).toBe(10);
  });

  it('writes the same for the same block, and titles as short as they are wanted', () => {
    const fields = { keyphrase: 'green tea', variantCount: 2, titleCharacters: 20 };
    expect(variantsOf(ENGLISH, fields)).toEqual(variantsOf(ENGLISH, fields));
    for (const { title } of variantsOf(ENGLISH, fields)) expect(title.length).toBeLessThanOrEqual(20);
  });

  it('writes something about nothing, too, and never without end', () => {
    expect(variantsOf(ENGLISH, {})).toHaveLength(3);
    expect(variantsOf(ENGLISH, { keyphrase: 'k'.repeat(400), variantCount: 1_000_000 })).toHaveLength(10);
  });
});
