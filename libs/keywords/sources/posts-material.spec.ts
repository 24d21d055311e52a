import { newId } from '@seoforge/kernel';
import type { IndexedPost, PostIndex } from '@seoforge/posts';
import { sampleIndexedPost } from '@seoforge/posts/testing';

import type { FindProminentPhrases } from './find-prominent-phrases';
import { PostsMaterial } from './posts-material';

const SITE = newId();
const POST = sampleIndexedPost(SITE);

async function warningsFor(count: number): Promise<readonly string[]> {
  const index = {
    async *each(): AsyncIterable<readonly IndexedPost[]> {
      for (let left = count; left > 0; left -= 50) yield Array<IndexedPost>(Math.min(left, 50)).fill(POST);
    },
  };
  const prominent = { execute: async () => ({ phrases: [], warnings: [] }) };
  const material = new PostsMaterial(index as unknown as PostIndex, prominent as unknown as FindProminentPhrases);
  return (await material.read(SITE, null)).warnings;
}

describe('PostsMaterial', () => {
  it('says that it has not read all posts where it has not, and there alone', async () => {
    expect(await warningsFor(500)).toEqual([]);
    expect(await warningsFor(501)).toEqual(['only 500 posts were read']);
  });
});
