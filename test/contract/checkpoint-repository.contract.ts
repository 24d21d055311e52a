/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import type { Checkpoint, CheckpointRepository } from '@seoforge/content';
import { newId } from '@seoforge/kernel';

/** What the contract needs of an implementation besides the port. */
export interface CheckpointRepositoryHarness {
  /** Called once, before everything else. */
  readonly start: () => Promise<CheckpointRepository>;
  readonly stop: () => Promise<void>;
  /** Makes an article that pieces can belong to. */
  readonly newArticleId: () => Promise<string>;
}

function pieceOf(value: unknown): Checkpoint {
  return {
    value,
    provider: 'simulated',
    prompt: 'article.section@1',
    warnings: [],
    inputTokens: 120,
    outputTokens: 80,
    costMicroUsd: 450,
  };
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
    ])('gives back %s as it was saved, with the call that made it', async (_name, value) => {
      const checkpoint = { ...pieceOf(value), costMicroUsd: null, warnings: ['cut'] };
      await checkpoints.save(articleId, 'piece', checkpoint);

      expect(await checkpoints.load(articleId)).toEqual(new Map([['piece', checkpoint]]));
    });

    it('keeps what was saved first', async () => {
      await checkpoints.save(articleId, 'outline', pieceOf('first'));
      await checkpoints.save(articleId, 'outline', pieceOf('second'));

      expect(await checkpoints.load(articleId)).toEqual(new Map([['outline', pieceOf('first')]]));
    });

    it('keeps one of two pieces that are saved at the same moment', async () => {
      await Promise.all(['one', 'other'].map((value) => checkpoints.save(articleId, 'outline', pieceOf(value))));

      expect(['one', 'other']).toContain((await checkpoints.load(articleId)).get('outline')?.value);
    });

    it('keeps the pieces of articles apart', async () => {
      const other = await harness.newArticleId();
      await checkpoints.save(articleId, 'outline', pieceOf('mine'));
      await checkpoints.save(articleId, 'section:0', pieceOf('mine too'));
      await checkpoints.save(other, 'outline', pieceOf('theirs'));

      expect(Object.fromEntries(await checkpoints.load(articleId))).toEqual({
        outline: pieceOf('mine'),
        'section:0': pieceOf('mine too'),
      });
      expect(Object.fromEntries(await checkpoints.load(other))).toEqual({ outline: pieceOf('theirs') });
    });
  });
}
