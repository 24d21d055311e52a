import type { FixAction } from '@seoforge/seo';

import type { Effort } from './effort';
import { rankFixes, type RankedFix } from './rank-fixes';
import { NOTHING_TALLIED, type ChangeTally } from './report-tally';
import { NO_POSTS } from './reported-post';

const EFFORTS: Partial<Record<FixAction, Effort>> = { addKeyphraseToSlug: 'rule', addWords: 'rewrite' };
const effortOf = (action: FixAction): Effort => EFFORTS[action] ?? 'author';

function change(action: FixAction | null, gain: number, count = 1): ChangeTally {
  return { scorecard: 'seo', action, checks: ['some'], gain, count, posts: [] };
}

function rank(changes: readonly ChangeTally[], competing = 0, orphans = 0): readonly RankedFix[] {
  return rankFixes(
    {
      changes: Object.fromEntries(changes.map((each) => [`seo:${each.action ?? 'some'}`, each])),
      competing: { ...NOTHING_TALLIED.competing, count: competing },
    },
    { ...NO_POSTS, count: orphans },
    effortOf,
  );
}

describe('rankFixes', () => {
  it.each([
    [
      [10, 19, 39],
      ['addKeyphraseToSlug', 'setKeyphrase', 'addWords'],
    ],
    [
      [10, 21, 39],
      ['addWords', 'addKeyphraseToSlug', 'setKeyphrase'],
    ],
    [
      [10, 21, 43],
      ['setKeyphrase', 'addWords', 'addKeyphraseToSlug'],
    ],
  ])('weighs the gains %j of a rule, a rewrite and an author by their effort', ([rule, rewrite, author], order) => {
    const fixes = rank([
      change('addWords', rewrite!),
      change('setKeyphrase', author!),
      change('addKeyphraseToSlug', rule!),
    ]);
    expect(fixes.map(({ action }) => action)).toEqual(order);
  });

  it('says what to do, and whether an improvement does it', () => {
    expect(rank([change('addWords', 1)])).toMatchObject([
      { kind: 'check', effort: 'rewrite', canBeImproved: true, howTo: expect.stringMatching(/\w/) },
    ]);
    expect(rank([change(null, 1)])).toMatchObject([{ effort: 'author', canBeImproved: false }]);
  });

  it('puts last what no scorecard counts, by the number of posts', () => {
    const fixes = rank([change('addWords', 0)], 2, 5);
    expect(fixes.map(({ kind, gain }) => [kind, gain])).toEqual([
      ['check', 0],
      ['orphan', null],
      ['overlap', null],
    ]);
  });

  it('counts posts with the same keyphrase once, as posts that compete', () => {
    const fixes = rank([change('chooseUnusedKeyphrase', 40, 2)], 3);
    expect(fixes).toMatchObject([{ kind: 'overlap', gain: 40, postCount: 3, effort: 'author' }]);
  });

  it('leaves out no gain of a keyphrase that is used twice where nothing else says that the posts compete', () => {
    expect(rank([change('chooseUnusedKeyphrase', 40, 2)])).toMatchObject([{ kind: 'check', gain: 40, postCount: 2 }]);
  });

  it('says nothing of what is nowhere amiss', () => {
    expect(rank([])).toEqual([]);
  });
});
