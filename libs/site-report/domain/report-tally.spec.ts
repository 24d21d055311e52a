import type { FixAction } from '@seoforge/seo';
import fc from 'fast-check';

import { HOW_TO } from './how-to';
import type { JudgedPost } from './judged-post';
import type { OverlappingPair } from './overlap';
import { NOTHING_TALLIED, withFailure, withJudgement, type TallyState } from './report-tally';

let made = 0;

function judged(changes: Partial<JudgedPost> = {}): JudgedPost {
  made += 1;
  return {
    externalId: String(made),
    url: `https://tea.example/${made}`,
    title: `Post ${made}`,
    hasKeyphrase: true,
    seo: { score: 50, rating: 'ok' },
    readability: { score: 60, rating: 'ok' },
    gains: [],
    overlaps: [],
    ...changes,
  };
}

type Gains = JudgedPost['gains'];

function gain(points: number, check = 'textLength', action: Gains[number]['action'] = 'addWords'): Gains[number] {
  const failing = { id: check, score: 3, maxScore: 9, rating: 'bad', message: '' } as const;
  return { scorecard: 'seo', action, checks: [failing], points };
}

const tallyOf = (posts: readonly JudgedPost[]): TallyState => posts.reduce(withJudgement, NOTHING_TALLIED);

function pair(one: string, other: string, kind: OverlappingPair['kind'] = 'same_keyphrase'): OverlappingPair {
  const post = (externalId: string): OverlappingPair['posts'][number] => ({ externalId, url: '', title: '' });
  return { kind, similarity: 1, advice: 'merge', reason: '', posts: [post(one), post(other)] };
}

describe('the tally of a report', () => {
  it('sums up what each change brings over the posts, and counts the checks that ask for it', () => {
    const { changes, checks } = tallyOf([
      judged({ gains: [gain(4), gain(2, 'slugKeyword', 'addKeyphraseToSlug')] }),
      judged({ gains: [gain(6)] }),
      judged(),
    ]);
    expect(changes['seo:addWords']).toMatchObject({ gain: 10, count: 2, checks: ['textLength'] });
    expect(changes['seo:addKeyphraseToSlug']).toMatchObject({ gain: 2, count: 1 });
    expect(checks['seo:textLength']).toEqual({ scorecard: 'seo', check: 'textLength', bad: 2, ok: 0 });
  });

  it('has gains that are the sum of their parts, and none of a change that no post needs', () => {
    const points = fc.array(fc.option(fc.nat(20)), { maxLength: 60 });
    fc.assert(
      fc.property(points, (each) => {
        const { changes, analysed } = tallyOf(
          each.map((value) => judged({ gains: value === null ? [] : [gain(value)] })),
        );
        const needing = each.filter((value) => value !== null);
        expect(analysed).toBe(each.length);
        expect(changes['seo:addWords']?.gain ?? 0).toBe(needing.reduce((sum, value) => sum + value, 0));
        expect(changes['seo:addWords']?.count ?? 0).toBe(needing.length);
      }),
    );
  });

  it('names the worst ten posts, whatever the order in which they come', () => {
    const scores = fc.array(fc.nat(100), { minLength: 21, maxLength: 60 });
    fc.assert(
      fc.property(scores, (each) => {
        const posts = each.map((score) => judged({ hasKeyphrase: false, seo: { score, rating: 'bad' } }));
        const { count, posts: named } = tallyOf(posts).withoutKeyphrase;
        expect(count).toBe(each.length);
        expect(named.map(({ score }) => score)).toEqual(each.toSorted((a, b) => a - b).slice(0, 10));
      }),
    );
  });

  it('counts posts with overlaps once each, and pairs once for both', () => {
    const both = [judged({ overlaps: [pair('a', 'b')] }), judged({ overlaps: [pair('b', 'a')] })];
    const copy = judged({ overlaps: [pair('c', 'd', 'near_duplicate'), pair('c', 'e', 'near_duplicate')] });
    const { competing, nearDuplicates } = tallyOf([...both, copy]);
    expect(competing).toMatchObject({ count: 2, pairs: [pair('a', 'b')] });
    expect(nearDuplicates.count).toBe(1);
    expect(nearDuplicates.pairs).toHaveLength(2);
  });

  it('counts and names what could not be analysed, apart from everything else', () => {
    const failed = { externalId: 'x', url: 'https://tea.example/x', code: 'analysis.timed_out' };
    expect(withFailure(NOTHING_TALLIED, failed)).toEqual({ ...NOTHING_TALLIED, failed: { count: 1, posts: [failed] } });
  });

  it('spreads totals over ratings and tens; a post without a verdict has no part in them', () => {
    const { seo, readability } = tallyOf([
      judged({ seo: { score: 100, rating: 'good' }, readability: { score: 0, rating: 'notApplicable' } }),
      judged({ seo: { score: 9, rating: 'bad' } }),
    ]);
    expect(seo).toMatchObject({ sum: 109, ratings: { bad: 1, ok: 0, good: 1 }, byTen: [1, 0, 0, 0, 0, 0, 0, 0, 0, 1] });
    expect(readability).toMatchObject({ sum: 60, ratings: { ok: 1, notApplicable: 1 } });
    expect(readability.byTen.reduce((sum, count) => sum + count)).toBe(1);
  });

  it('stays small, however many posts there are', () => {
    const long = 'x'.repeat(2_000);
    const gains = Object.keys(HOW_TO).map((action) => gain(1, action, action as FixAction));
    const posts = Array.from({ length: 60 }, () =>
      judged({ url: long, gains, overlaps: [pair(String(made), long)], hasKeyphrase: false }),
    );
    const tally = tallyOf(posts);
    expect(JSON.stringify(tally).length).toBeLessThan(1_200_000);
    expect(JSON.parse(JSON.stringify(tally))).toEqual(tally);
  });
});
