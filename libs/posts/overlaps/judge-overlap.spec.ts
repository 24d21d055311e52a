import { newId } from '@seoforge/kernel';

import type { IndexedPost } from '../domain/indexed-post';
import type { Post } from '../domain/post';
import { sampleIndexedPost } from '../testing';
import { intentOf } from './intent';
import { judgeOverlap, type OverlapJudgement } from './judge-overlap';
import { termsOfName } from './site-term-weights';
import { TermWeights } from './term-weights';

const siteId = newId();
const SITE = [
  'running shoes',
  'clean running shoes',
  'running in winter',
  'stretching',
  'energy gels',
  'heart rate zones',
];
const weights = new TermWeights(SITE.map((name) => termsOfName(name, 'en')));
const LONG_TEXT =
  'Kneel on a mat, put one foot in front and lean forward until the hip pulls gently. Calves want a wall: heel down, knee straight, ' +
  'thirty seconds a side. Hamstrings need a kerb or a low bench. Breathe slowly, never bounce, and stop where anything hurts. Ankles ' +
  'circle in the air, shoulders roll backwards, and the neck sinks from left to right. Athletes who sit at desks all week should repeat ' +
  'these exercises on Sunday evening, barefoot, beside a warm stove.';

const written = (keyphrase: string | null, changes: Partial<Post> = {}): IndexedPost =>
  sampleIndexedPost(siteId, { title: keyphrase ?? '', keyphrase, content: '', language: 'en', ...changes });

const judge = (one: IndexedPost, other: IndexedPost): OverlapJudgement | null =>
  judgeOverlap(intentOf(one), intentOf(other), weights);

describe('judgeOverlap', () => {
  it.each([
    ['in another order', 'running shoes', 'shoes for running'],
    ['inflected', 'stretch', 'stretching'],
    ['with words that say nothing', 'running shoes', 'best running shoes 2026'],
    ['with a verb that says nothing', 'running shoes', 'how to choose running shoes'],
  ])('finds the same keyphrase %s', (_how, one, other) => {
    expect(judge(written(one), written(other))).toEqual({ kind: 'same_keyphrase', similarity: 1 });
  });

  it.each([
    ['a narrower topic', 'running shoes', 'clean running shoes'],
    ['a broader topic', 'clean running shoes', 'running shoes'],
    ['common words of the site', 'running in winter', 'running shoes'],
    ['half of the whole', 'marathon', 'half marathon'],
    ['another number', 'two pots', 'three pots'],
  ])('takes %s for none', (_what, one, other) => {
    expect(judge(written(one), written(other))).toBeNull();
  });

  it.each([
    ['a price', 'interval timer price', 'how much is an interval timer'],
    ['a remedy', 'get rid of black toenails', 'black toenail treatment'],
    ['care', 'wash a running vest', 'cleaning running vests'],
    ['an aspect that only one names', 'lactate threshold test', 'when to do a lactate threshold test'],
    ['a common word of the site that only one has', 'compression socks', 'running compression socks'],
  ])('finds nearly the same where other words ask for %s', (_what, one, other) => {
    expect(judge(written(one), written(other))?.kind).toBe('similar_keyphrase');
  });

  it.each([
    ['another aspect', 'black toenail causes', 'black toenail treatment'],
    ['something else to do with it', 'clean a hydration vest', 'repair a hydration vest'],
    ['the price of it', 'hydration vest', 'hydration vest price'],
    ['all about one word', 'dehydration', 'signs of dehydration'],
    ['what something is for', 'bottles for a belt', 'bottle belts'],
    ['something else of the same kind', 'left knee brace cost', 'left ankle brace cost'],
  ])('takes a question about %s for none', (_what, one, other) => {
    expect(judge(written(one), written(other))).toBeNull();
    expect(judge(written(other), written(one))).toBeNull();
  });

  it('finds the same Thai question in other words', () => {
    const thai = (keyphrase: string): IndexedPost => written(keyphrase, { language: 'th' });

    expect(judge(thai('ราคาทาสีบ้าน'), thai('ค่าทาสีบ้าน'))?.kind).toBe('similar_keyphrase');
    expect(judge(thai('ร้านซ่อมนาฬิกา ตรัง'), thai('ซ่อมนาฬิกา ตรัง ที่ไหนดี'))).not.toBeNull();
    expect(judge(thai('สูตรขนมครก'), thai('ร้านขนมครก'))).toBeNull();
  });

  it('finds nearly the same where titles say what the keyphrases do not', () => {
    const one = written('frothing milk', { title: 'Frothing and steaming milk' });
    const other = written('steaming milk', { title: 'Steaming milk, frothing milk' });

    expect(judge(one, other)).toEqual({ kind: 'similar_keyphrase', similarity: 1 });
    expect(judge(one, written('steaming milk'))).toBeNull();
  });

  it('takes the title where there is no keyphrase, of which not all needs to be said', () => {
    const untitled = written(null, { title: 'Energy gels: when you need them' });

    expect(judge(written('energy gels'), untitled)).toMatchObject({ kind: 'similar_keyphrase' });
    expect(judge(written('energy drinks'), untitled)).toBeNull();
  });

  it('finds much the same text, whatever the keyphrases, and tells how much', () => {
    const one = written('stretching', { content: `<p>${LONG_TEXT}</p>` });
    const copy = written('energy gels', { content: `<p>${LONG_TEXT.replace('kerb', 'bench')}</p>` });
    const judgement = judge(one, copy);

    expect(judgement?.kind).toBe('near_duplicate');
    expect(judgement?.similarity).toBeGreaterThan(0.8);
    expect(judge(one, written('energy gels', { content: '<p>Take one every hour, with water.</p>' }))).toBeNull();
  });

  it('does not compare languages with each other', () => {
    expect(judge(written('marathon'), written('marathon', { language: 'th' }))).toBeNull();
    expect(judge(written('marathon', { language: 'en_GB' }), written('marathon'))).not.toBeNull();
  });

  it('knows a Thai keyphrase in another order, and one that shares parts of words', () => {
    const thai = (keyphrase: string): IndexedPost => written(keyphrase, { language: 'th' });

    expect(judge(thai('ต้มยำกุ้ง'), thai('กุ้งต้มยำ'))).toEqual({ kind: 'same_keyphrase', similarity: 1 });
    expect(judge(thai('แกงเขียวหวานไก่'), thai('พริกแกงเขียวหวาน'))).toBeNull();
  });
});
