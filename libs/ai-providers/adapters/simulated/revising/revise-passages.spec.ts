import { ENGLISH } from '../english';
import { FRENCH } from '../french';
import { GERMAN } from '../german';
import { SPANISH } from '../spanish';
import { readTaskInput } from '../task-input';
import { THAI } from '../thai';
import type { LanguagePack } from '../writing/language-pack';
import { revisePassages } from './revise-passages';

const KEYPHRASE = 'cold brew coffee';

type Change = readonly [action: string, count?: number, instruction?: string];

function reviseAll(pack: LanguagePack, passages: readonly object[], more: object = {}): readonly string[] {
  const fields = { task: 'revise.passages', keyphrase: KEYPHRASE, passages, ...more };
  const input = readTaskInput({ fields, json: JSON.stringify(fields) });
  return revisePassages(pack, input!).passages.map(({ html }) => html);
}

function revise(html: string, changes: readonly Change[], more: object = {}): string {
  const wanted = changes.map(([action, count, instruction]) => ({ action, count, instruction: instruction ?? '' }));
  return reviseAll(ENGLISH, [{ id: 'passage:3', html, changes: wanted }], more)[0]!;
}

function countOf(text: string, phrase: string): number {
  return text.toLowerCase().split(phrase.toLowerCase()).length - 1;
}

describe('revisePassages', () => {
  it('answers every passage under its id, and one without a change that it knows as it was', () => {
    const html = '<p class="x">A <em>short</em> text &amp; more.</p>';
    expect(revise(html, [['alignText', 1]])).toBe(html);
    expect(revise(html, [])).toBe(html);
  });

  it('parts a long sentence where a clause begins and keeps links and numbers', () => {
    const html =
      '<p>The water stays cold for all of the 12 hours in the <a href="/jar">jar</a>, because heat would draw out many bitter notes from the beans.</p>';
    expect(revise(html, [['shortenSentences', 1]])).toBe(
      '<p>The water stays cold for all of the 12 hours in the <a href="/jar">jar</a>. After all, heat would draw out many bitter notes from the beans.</p>',
    );
  });

  it('parts main clauses that are strung together by commas', () => {
    const clauses = [
      'The water stays cold for twelve hours',
      'heat draws bitter notes out of beans',
      'milk makes them mild again',
    ];
    expect(revise(`<p>${clauses.join(', ')}, and everybody can taste it at once.</p>`, [['shortenSentences', 1]])).toBe(
      '<p>The water stays cold for twelve hours, heat draws bitter notes out of beans. Milk makes them mild again, and everybody can taste it at once.</p>',
    );
  });

  it('writes short sentences in place of a long one without a clause, with its keyphrase', () => {
    const html = `<p>Short one. ${'The strange taste of cold brew coffee from far away places '.repeat(3).trim()}.</p>`;
    const revised = revise(html, [['shortenSentences', 1]]);
    expect(revised).toContain('Short one.');
    expect(countOf(revised, KEYPHRASE)).toBe(1);
    expect(Math.max(...revised.split('. ').map((sentence) => ENGLISH.countWords(sentence)))).toBeLessThanOrEqual(20);
  });

  it('says who acts', () => {
    const revised = revise('<p>The jar is cleaned at night. Milk helps.</p>', [['makeSentencesActive', 1]]);
    expect(revised).toMatch(/^<p>[\w ]+ have cleaned the jar at night\. Milk helps\.<\/p>$/);
  });

  it('puts a transition before as many sentences as are asked for, and leaves names their capital letter', () => {
    const revised = revise('<p>The jar is big. Berlin has shops. Milk helps.</p>', [['addTransitionWords', 2]]);
    expect(revised).toMatch(/^<p>[A-Z][a-z ]+, the jar is big\. [A-Z][a-z ]+: Berlin has shops\. Milk helps\.<\/p>$/);
  });

  it('lets no three sentences begin alike, here and where the row goes on in the next passage', () => {
    const revised = revise('<p>We like it. We drink it. We share it.</p>', [['varyBeginnings', 3]]);
    expect(revised.match(/(?:<p>|\. )We /g)).toHaveLength(1);
    expect(revise('<p>We like it. Milk helps.</p>', [['varyBeginnings', 1]])).toMatch(/, we like it\. Milk helps\./);
  });

  it('uses the keyphrase so many times more, first of all in an introduction', () => {
    expect(countOf(revise('<p>Milk helps. The jar is big.</p>', [['addKeyphrase', 2]]), KEYPHRASE)).toBe(2);
    const introduction = revise('<p>Milk helps.</p>', [['addKeyphraseToIntroduction', 1]]);
    expect(introduction).toMatch(/^<p>[^.]*cold brew coffee[^.]*[.] Milk helps\.<\/p>$/);
  });

  it('makes room in a full paragraph', () => {
    const html = `<p>${'The jar is big and round. '.repeat(30).trim()}</p>`;
    const revised = revise(html, [['addKeyphrase', 1]]);
    expect(countOf(revised, KEYPHRASE)).toBe(1);
    expect(countOf(revised, 'The jar is big')).toBe(29);
  });

  it.each([
    [{}, 0],
    [{ synonyms: ['iced extract'] }, 2],
  ])('uses the keyphrase less often: %j', (more, synonyms) => {
    const html =
      '<p>I like cold brew coffee. The <a href="/x">cold brew coffee</a> page helps. Milk helps. Sugar is fine.</p>';
    const revised = revise(html, [['removeKeyphrase', 2]], more);
    expect(countOf(revised, KEYPHRASE)).toBe(0);
    expect(countOf(revised, 'iced extract')).toBe(synonyms);
    expect(revised).toContain('<a href="/x">');
    expect(revised).toContain('Milk helps. Sugar is fine.');
  });

  it.each([
    ['<h2>Grinding the beans</h2>', 'addKeyphraseToSubheadings', /^<h2>Cold brew coffee: Grinding the beans<\/h2>$/],
    [
      '<h2>Your first steps</h2>',
      'addKeyphraseToSubheadings',
      /^<h2>(?:First steps with|How to get started with) cold/,
    ],
    ['<h3>Cold brew coffee: Grinding</h3>', 'removeKeyphraseFromSubheadings', /^<h3>Grinding<\/h3>$/],
    [
      '<h2>The basics of cold brew coffee</h2>',
      'removeKeyphraseFromSubheadings',
      /^<h2>(?!.*cold).*[Bb](?:asic|eginn)/,
    ],
  ])('rewords %s: %s', (html, action, expected) => {
    expect(revise(html, [[action, 1]])).toMatch(expected);
  });

  it('writes further paragraphs of about as many words', () => {
    const revised = revise('<p>Milk helps.</p>', [['addWords', 150]]);
    const words = ENGLISH.countWords(revised.replace(/<[^>]*>/g, ' ')) - 2;
    expect(revised.startsWith('<p>Milk helps.</p>\n<p>')).toBe(true);
    expect(Math.abs(words - 150)).toBeLessThan(12);
  });

  it('puts a heading before a paragraph, and within a long one', () => {
    const changes: Change[] = [
      ['shortenSection', 1],
      ['addKeyphraseToSubheadings', 1],
    ];
    expect(revise('<p>Milk helps.</p>', changes)).toMatch(/^<h3>.*cold brew coffee.*<\/h3>\n<p>Milk helps\.<\/p>$/);
    const long = `<p>${'The jar is big and round. '.repeat(40).trim()}</p>`;
    expect(revise(long, [['addSubheadings', 1]])).toMatch(/^<p>[^<]*<\/p>\n<h3>[^<]*<\/h3>\n<p>[^<]*<\/p>$/);
  });

  it('divides a long paragraph', () => {
    const revised = revise(`<p>${'The jar is big and round. '.repeat(40).trim()}</p>`, [['shortenParagraph', 1]]);
    const lengths = revised.split('\n').map((paragraph) => ENGLISH.countWords(paragraph));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(100);
    expect(countOf(revised, 'The jar is big')).toBe(40);
  });

  it('gives a link another text and keeps the keyphrase beside it', () => {
    const revised = revise('<p>See <a href="/x">cold brew coffee</a> here.</p>', [['rewordLinks', 1]]);
    expect(revised).toMatch(/^<p>See cold brew coffee \(<a href="\/x">(?!cold)[^<]+<\/a>\) here\.<\/p>$/);
  });

  it('writes no sentence twice in one text, also not in separate calls', () => {
    const changes = [{ action: 'addWords', instruction: '', count: 120 }];
    const passages = Array.from({ length: 10 }, (_, index) => ({
      id: `passage:${index}`,
      html: '<p>Milk.</p>',
      changes,
    }));
    const texts = [
      ...reviseAll(ENGLISH, passages.slice(0, 5)),
      ...passages.slice(5).flatMap((one) => reviseAll(ENGLISH, [one])),
    ];
    const sentences = texts
      .flatMap((text) => text.replace(/<[^>]*>/g, ' ').split(/(?<=\.)\s+/))
      .filter((one) => one.length > 9);
    expect(sentences.length).toBeGreaterThan(60);
    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) < index)).toEqual([]);
  });

  it.each(Object.entries({ THAI, GERMAN, SPANISH, FRENCH }))('knows how to in %s', (_name, pack) => {
    const changes = ['addKeyphrase', 'addTransitionWords', 'addWords', 'shortenSection'].map((action) => ({
      action,
      count: 1,
    }));
    const html = '<p>Milk helps. Sugar is fine.</p>';
    const [revised = ''] = reviseAll(pack, [{ id: 'a', html, changes }], { keyphrase: 'E-Bike' });
    expect(revised).toMatch(/^<h3>[^<]+<\/h3>\n<p>[^<]*E-Bike[^<]*<\/p>\n<p>/);
  });

  it('bears markup that is none', () => {
    const html = `<p>${'<a '.repeat(5_000)}cold brew coffee </b> <!-- x ${'.'.repeat(5_000)}`;
    const changes: Change[] = [['removeKeyphrase'], ['shortenSentences'], ['addTransitionWords'], ['rewordLinks']];
    expect(revise(html, changes)).toContain('<a ');
  });
});
