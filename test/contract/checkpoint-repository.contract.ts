/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import type { CheckpointRepository } from '@seoforge/content';
import { newId } from '@seoforge/kernel';

/** What the contract needs of an implementation besides the port. */
export interface CheckpointRepositoryHarness {
  /** Called once, before everything else. */
  readonly start: () => Promise<CheckpointRepository>;
  readonly stop: () => Promise<void>;
  /** Makes an article that pieces can belong to. */
  readonly newArticleId: () => Promise<string>;
}

/** What every implementation of CheckpointRepository keeps to. */
export function describeCheckpointRepositoryContract(name: string, harness: CheckpointRepositoryHarness): void {
  describe(`${name} as a CheckpointRepository`, () => {
    let checkpoints: CheckpointRepository;
    let articleId: string;

    beforeAll(async () => {
      checkpoints = await harness.start();
    });
    beforeEach(async () => {
      articleId = await harness.newArticleId();
    });
    afterAll(() => harness.stop());

    it('has no pieces of an article that nobody has begun', async () => {
      expect(await checkpoints.load(articleId)).toEqual(new Map());
      expect(await checkpoints.load(newId())).toEqual(new Map());
    });

    it.each([
      ['a text', 'Rain is free.'],
      ['an empty text', ''],
      ['an object', { title: 'Rain', headings: ['Gutters', 'Lids'] }],
      ['a list', [1, 2, 3]],
      ['a number', 7],
      ['false', false],
    ])('gives back %s as it was saved', async (_name, content) => {
      await checkpoints.save(articleId, 'piece', content);

      expect(await checkpoints.load(articleId)).toEqual(new Map([['piece', content]]));
    });

    it('keeps what was saved first', async () => {
      await checkpoints.save(articleId, 'outline', 'first');
      await checkpoints.save(articleId, 'outline', 'second');

      expect(await checkpoints.load(articleId)).toEqual(new Map([['outline', 'first']]));
    });

    it('keeps one of two pieces that are saved at the same moment', async () => {
      await Promise.all(['one', 'other'].map((content) => checkpoints.save(articleId, 'outline', content)));

      expect(['one', 'other']).toContain((await checkpoints.load(articleId)).get('outline'));
    });

    it('keeps the pieces of articles apart', async () => {
      const other = await harness.newArticleId();
      await checkpoints.save(articleId, 'outline', 'mine');
      await checkpoints.save(articleId, 'section.0', 'mine too');
      await checkpoints.save(other, 'outline', 'theirs');

      expect(Object.fromEntries(await checkpoints.load(articleId))).toEqual({
        outline: 'mine',
        'section.0': 'mine too',
      });
      expect(Object.fromEntries(await checkpoints.load(other))).toEqual({ outline: 'theirs' });
    });
  });
}
