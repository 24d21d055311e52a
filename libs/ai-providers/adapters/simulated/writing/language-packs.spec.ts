import { ENGLISH } from '../english';
import { THAI } from '../thai';

const PACKS = { ENGLISH, THAI };

function slotsOf(template: string): string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
}

describe.each(Object.entries(PACKS))('%s', (_name, pack) => {
  const roles = Object.entries(pack.roles);

  it('fills every place of every template', () => {
    const known = [...Object.keys(pack.phrases), 'keyphrase', 'subject', 'aspect'];
    const templates = roles.flatMap(([, { plain, withKeyphrase }]) => [...plain, ...withKeyphrase]);
    expect(templates.flatMap(slotsOf).filter((slot) => !known.includes(slot))).toEqual([]);
  });

  it('speaks of the aspect only where a section begins', () => {
    const elsewhere = roles.filter(([role]) => role !== 'focus').map(([, templates]) => JSON.stringify(templates));
    expect(elsewhere.filter((templates) => templates.includes('{aspect}'))).toEqual([]);
    expect(pack.roles.focus.plain.every((template) => template.includes('{aspect}'))).toBe(true);
  });

  it('holds the keyphrase once where it should, never first, and nowhere else', () => {
    const withKeyphrase = roles.flatMap(([, templates]) => templates.withKeyphrase);
    expect(withKeyphrase.filter((template) => template.split('{keyphrase}').length !== 2)).toEqual([]);
    expect(withKeyphrase.filter((template) => template.startsWith('{keyphrase}'))).toEqual([]);
    expect(roles.filter(([, { plain }]) => JSON.stringify(plain).includes('{keyphrase}'))).toEqual([]);
  });

  it('says nothing twice', () => {
    const lists = [
      ...Object.values(pack.phrases),
      ...roles.flatMap(([, { leads, plain, withKeyphrase }]) => [leads, plain, withKeyphrase]),
      pack.aspects.flatMap(({ headingsWithKeyphrase, plainHeadings }) => [...headingsWithKeyphrase, ...plainHeadings]),
      pack.titleEndings,
      pack.summaryOpenings,
      pack.summaryAdditions,
    ];
    expect(lists.filter((list) => new Set(list).size < list.length)).toEqual([]);
  });
});

describe('THAI', () => {
  it('writes no space inside a sentence', () => {
    expect(JSON.stringify([THAI.roles, THAI.phrases])).not.toContain(' ');
  });

  it('parts words of another script from Thai', () => {
    expect(THAI.finishSentence(`เรื่อง${THAI.inSentence('SEO')}และ`)).toBe('เรื่อง SEO และ');
    expect(THAI.inSentence('กาแฟ')).toBe('กาแฟ');
  });

  it('counts words by a dictionary', () => {
    expect(THAI.countWords('ดื่มกาแฟ')).toBe(2);
  });
});

describe('ENGLISH', () => {
  it('finishes a sentence', () => {
    expect(ENGLISH.finishSentence('a plan helps')).toBe('A plan helps.');
    expect(ENGLISH.finishSentence('**ask** a friend:')).toBe('**Ask** a friend:');
  });
});
