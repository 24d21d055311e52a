import { ENGLISH } from '../english';
import { FRENCH } from '../french';
import { GERMAN } from '../german';
import { SPANISH } from '../spanish';
import { THAI } from '../thai';

const PACKS = { ENGLISH, THAI, GERMAN, SPANISH, FRENCH };

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

  it('names the keyphrase in half of its headings, questions and alternative texts, once in each', () => {
    const withKeyphrase = [
      ...pack.aspects.flatMap(({ headingsWithKeyphrase }) => headingsWithKeyphrase),
      ...pack.questions.withKeyphrase,
      ...pack.pictureAlts.withKeyphrase,
      ...pack.summaryOpenings,
    ];
    const plain = [
      ...pack.aspects.flatMap(({ plainHeadings }) => plainHeadings),
      ...pack.questions.plain,
      ...pack.pictureAlts.plain,
    ];
    expect(withKeyphrase.filter((text) => text.split('{keyphrase}').length !== 2)).toEqual([]);
    expect(plain.filter((text) => text.includes('{keyphrase}'))).toEqual([]);
    expect([...pack.questions.withKeyphrase, ...pack.questions.plain].every((text) => text.endsWith('?'))).toBe(true);
  });

  it('points to posts and aspects', () => {
    expect(pack.postSentences.filter((text) => text.split('{link}').length !== 2)).toEqual([]);
    expect(
      [...pack.pictureAlts.withKeyphrase, ...pack.pictureAlts.plain].every((alt) => alt.includes('{aspect}')),
    ).toBe(true);
  });

  it('says nothing twice', () => {
    const lists = [
      ...Object.values(pack.phrases),
      ...roles.flatMap(([, { leads, plain, withKeyphrase }]) => [leads, plain, withKeyphrase]),
      pack.aspects.flatMap(({ headingsWithKeyphrase, plainHeadings }) => [...headingsWithKeyphrase, ...plainHeadings]),
      pack.titleEndings,
      pack.summaryOpenings,
      pack.summaryAdditions,
      pack.transitions.joined,
      pack.transitions.apart,
      pack.factLeads,
      pack.postSentences,
      pack.linkTexts,
      [...pack.questions.withKeyphrase, ...pack.questions.plain],
      [...pack.pictureAlts.withKeyphrase, ...pack.pictureAlts.plain],
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

describe('GERMAN', () => {
  it('begins a sentence behind a colon with a capital letter', () => {
    expect(GERMAN.finishSentence('kurz gesagt: ein Plan hilft')).toBe('Kurz gesagt: Ein Plan hilft.');
  });

  it('puts verbs where they belong', () => {
    expect(GERMAN.phrases['toInfinitive']).toContain('den nächsten Schritt zu planen');
    expect(GERMAN.phrases['imperative']).toContain('planen Sie den nächsten Schritt');
    expect(GERMAN.phrases['outcomeLast']).toContain('die Arbeit ruhig bleibt');
    expect(GERMAN.phrases['outcomeInverted']).toContain('bleibt die Arbeit ruhig');
  });
});

describe('FRENCH', () => {
  it('elides before things and never before outcomes and conditions', () => {
    const { thing = [], outcome = [], condition = [] } = FRENCH.phrases;
    expect(thing.filter((one) => !/^une? /.test(one))).toEqual([]);
    expect([...outcome, ...condition].filter((one) => /^[aàeéèiouyh]/i.test(one))).toEqual([]);
    expect(JSON.stringify(FRENCH.roles)).not.toMatch(
      /(?:que|lorsque|puisque) \{thing\}|qu’\{(?:outcome|condition)\}|\bde \{/,
    );
  });
});

describe('ENGLISH', () => {
  it('finishes a sentence', () => {
    expect(ENGLISH.finishSentence('a plan helps')).toBe('A plan helps.');
    expect(ENGLISH.finishSentence('**ask** a friend:')).toBe('**Ask** a friend:');
  });
});
