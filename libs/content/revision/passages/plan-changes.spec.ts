import type { Check, FixAction } from '@seoforge/seo';

import { briefOf, type BriefRequest } from '../../domain/brief';
import { revisionSubjectOf } from '../revision-subject';
import { groupTasks } from './group-tasks';
import { planChanges } from './plan-changes';
import { readPassages } from './read-passages';
import { Scene } from './scene';

const subjectOf = (brief: Partial<BriefRequest> = {}): ReturnType<typeof revisionSubjectOf> =>
  revisionSubjectOf(briefOf({ keyphrase: 'goat cheese', ...brief }));
const subject = subjectOf();

interface Marked {
  readonly id?: string;
  readonly action: FixAction;
  readonly current?: number;
  readonly delta: number;
  /** Texts that are marked, wherever they stand. */
  readonly marked?: readonly string[];
}

const checkOf = (content: string, { id = 'check', action, current = 0, delta, marked = [] }: Marked): Check => ({
  id,
  score: 3,
  maxScore: 9,
  rating: 'bad',
  message: '',
  fix: { action, current, target: current + delta, delta },
  marks: marked.flatMap((text) =>
    Array.from(content.matchAll(new RegExp(text, 'g')), ({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    })),
  ),
});

/** What is planned, such as `3 shortenSentences 2`: the passage counted from 0, and how often. */
const planOf = (
  content: string,
  marked: readonly Marked[],
  spent: readonly number[] = [],
  order = subject,
): string[] => {
  const checks = marked.map((check) => checkOf(content, check));
  const scene = new Scene(content, readPassages(content), order, checks, ({ index }) => spent.includes(index));
  return planChanges(checks, scene).flatMap(({ passage, changes }) =>
    changes.map(({ action, count, level }) => `${passage.index} ${action} ${count}${level ? ` h${level}` : ''}`),
  );
};

const paragraphs = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
const words = (count: number): string => `${'word '.repeat(count - 1)}end.`;

describe('planChanges', () => {
  it('asks for sentences where most of them stand together, and no more than is needed', () => {
    const content = paragraphs('Bad one.', 'Bad one. Bad one. Bad one.', 'Fine.', 'Bad one. Bad one.');
    const check = { action: 'shortenSentences', delta: -3, marked: ['Bad'] } as const;
    expect(planOf(content, [check])).toEqual(['1 shortenSentences 3', '3 shortenSentences 2']);
    expect(planOf(content, [check], [1])).toEqual(['0 shortenSentences 1', '3 shortenSentences 2']);
  });

  it('puts the keyphrase into paragraphs that lack it, spread over the text', () => {
    const content = paragraphs('One.', 'Two with goat cheese.', 'Three.', 'Four.', 'Five.', 'Six.');
    const check = {
      id: 'keyphraseDensity',
      action: 'addKeyphrase',
      current: 1,
      delta: 2,
      marked: ['goat', 'cheese'],
    } as const;
    expect(planOf(content, [check])).toEqual(['2 addKeyphrase 1', '4 addKeyphrase 1']);
  });

  it('counts on what introduction and headings get', () => {
    const content = `<p>Intro.</p><h2>Milk</h2>${paragraphs('One.', 'Two.', 'Three.')}`;
    expect(
      planOf(content, [
        { id: 'keyphraseDensity', action: 'addKeyphrase', delta: 3 },
        { id: 'introductionKeyword', action: 'addKeyphraseToIntroduction', delta: 1, marked: ['Intro'] },
        { id: 'subheadingsKeyword', action: 'addKeyphraseToSubheadings', delta: 1, marked: ['Milk'] },
      ]),
    ).toEqual(['0 addKeyphraseToIntroduction 1', '1 addKeyphraseToSubheadings 1', '3 addKeyphrase 1']);
  });

  it('takes the keyphrase out where it is used most, and leaves the introduction one', () => {
    const use = 'goat cheese';
    const content = `${paragraphs(`${use} ${use}`, use, `${use} ${use} ${use}`)}<h2>${use}</h2>`;
    const check = { action: 'removeKeyphrase', current: 7, delta: -3, marked: ['goat', 'cheese'] } as const;
    expect(planOf(content, [check])).toEqual(['0 removeKeyphrase 1', '1 removeKeyphrase 1', '2 removeKeyphrase 3']);
  });

  it('makes room for a use in a heading where the keyphrase is used as often as is good', () => {
    const content = `<p>goat cheese</p><h2>Milk</h2>${paragraphs(`goat cheese goat cheese ${words(150)}`)}`;
    const [density, headings] = [
      checkOf(content, { id: 'keyphraseDensity', action: 'addKeyphrase', delta: 0, marked: ['goat', 'cheese'] }),
      checkOf(content, { id: 'subheadingsKeyword', action: 'addKeyphraseToSubheadings', delta: 1, marked: ['Milk'] }),
    ];
    const planFor = (keyphraseDensity: Check): unknown =>
      planChanges(
        [headings],
        new Scene(content, readPassages(content), subject, [keyphraseDensity], () => false),
      ).flatMap(({ passage: { index }, changes }) => changes.map(({ action }) => `${index} ${action}`));
    expect(planFor({ ...density, rating: 'good' })).toEqual(['1 addKeyphraseToSubheadings', '2 removeKeyphrase']);
    expect(planFor(density)).toEqual(['1 addKeyphraseToSubheadings']);
  });

  it('finds paragraphs for transition words by their length', () => {
    const content = paragraphs('One. Two.', 'One. Two. Three. Four. Five. Six. Seven.', 'One.');
    expect(planOf(content, [{ action: 'addTransitionWords', delta: 1 }])).toEqual([
      '0 addTransitionWords 1',
      '1 addTransitionWords 3',
    ]);
  });

  it('divides a text without headings evenly, and lets one of them name the keyphrase', () => {
    const content = paragraphs(...Array.from({ length: 6 }, () => words(100)));
    expect(
      planOf(content, [
        { id: 'subheadingsTooLong', action: 'addSubheadings', delta: 2 },
        { id: 'subheadingsKeyword', action: 'addKeyphraseToSubheadings', delta: 1 },
      ]),
    ).toEqual(['2 addSubheadings 1 h2', '2 addKeyphraseToSubheadings 1', '4 addSubheadings 1 h2']);
  });

  it('divides a section that is too long by headings below its own', () => {
    const content = `<h2>A</h2>${paragraphs('First.', words(200), words(200))}<h2>B</h2><p>Short.</p>`;
    const check = { action: 'shortenSection', current: 401, delta: -101, marked: ['First'] } as const;
    expect(planOf(content, [check])).toEqual(['3 shortenSection 1 h3']);
    expect(planOf(content.slice('<h2>A</h2>'.length), [check])).toEqual(['2 shortenSection 1 h2']);
  });

  it('lets the ends of sections grow', () => {
    const content = `<h2>A</h2>${paragraphs('One.', 'Two.')}<h2>B</h2>${paragraphs('Three.', 'Four.')}`;
    expect(planOf(content, [{ action: 'addWords', delta: 150 }])).toEqual(['2 addWords 94', '5 addWords 94']);
  });

  it('lets a text grow no more than a quarter beyond what was ordered', () => {
    const content = `<h2>A</h2>${paragraphs('One.')}`;
    const check = { action: 'addWords', current: 220, delta: 80 } as const;
    expect(planOf(content, [check], [], subjectOf({ targetWords: 230 }))).toEqual([]);
    expect(planOf(content, [check], [], subjectOf({ targetWords: 250 }))).toEqual(['1 addWords 93']);
    const draft = { content, title: '', metaDescription: '', slug: '' };
    expect(planOf(content, [check], [], subjectOf({ targetWords: 230, draft }))).toEqual(['1 addWords 107']);
  });

  it('leaves the headings of the order as they are, and puts others under them', () => {
    const content = `<h2>Milk  first</h2>${paragraphs('One.', 'Two.', 'Three.')}<h2>Salt</h2>${paragraphs('Four.')}`;
    const check = {
      id: 'subheadingsKeyword',
      action: 'addKeyphraseToSubheadings',
      delta: 1,
      marked: ['Milk', 'Salt'],
    } as const;
    expect(planOf(content, [check], [], subjectOf({ headings: ['Milk first', 'Salt'] }))).toEqual([
      '2 addSubheadings 1 h3',
      '2 addKeyphraseToSubheadings 1',
    ]);
    expect(planOf(content, [check], [], subjectOf({ headings: ['Milk first'] }))).toEqual([
      '4 addKeyphraseToSubheadings 1',
    ]);
  });

  it('gives a short text a heading with the keyphrase when it grows long', () => {
    const checks = [
      { action: 'addWords', delta: 100 },
      { id: 'subheadingsKeyword', action: 'addLists', delta: 0 },
    ] as const;
    expect(planOf(paragraphs('One.', 'Two.'), checks)).toEqual([
      '0 addWords 65',
      '1 addWords 65',
      '1 addSubheadings 1 h2',
      '1 addKeyphraseToSubheadings 1',
    ]);
  });

  it('plans nothing for what passages cannot mend, or where none can be changed', () => {
    expect(planOf('<p>One.</p>', [{ action: 'addImages', delta: 1 }])).toEqual([]);
    expect(planOf('<pre>One.</pre>', [{ action: 'addWords', delta: 100 }])).toEqual([]);
    expect(planOf('', [{ action: 'addWords', delta: 300 }])).toEqual([]);
  });

  it('gives a passage all its changes at once, and a round no more passages than it can take', () => {
    const content = paragraphs(...Array.from({ length: 100 }, () => 'Bad one.'));
    const check = (action: FixAction): Marked => ({ action, delta: -100, marked: ['Bad'] });
    const plan = planOf(content, [check('shortenSentences'), check('makeSentencesActive')]);
    expect(plan).toHaveLength(96);
    expect(plan.slice(0, 2)).toEqual(['0 shortenSentences 1', '0 makeSentencesActive 1']);
  });
});

describe('groupTasks', () => {
  const sizesFor = (lengths: readonly number[]): number[] =>
    groupTasks(
      readPassages(lengths.map((length) => `<p>${'x'.repeat(length)}</p>`).join('')).map((passage) => ({
        passage,
        changes: [],
      })),
    ).map((group) => group.length);

  it.each([
    [[], []],
    [Array.from({ length: 13 }, () => 100), [6, 6, 1]],
    [
      [1_500, 1_500, 1_500, 6_000, 100],
      [2, 1, 1, 1],
    ],
  ])('makes groups of %j that are asked for side by side', (lengths, sizes) => {
    expect(sizesFor(lengths)).toEqual(sizes);
  });
});
