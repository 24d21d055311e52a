import { AnalysisConfig } from '@seoforge/config';
import { newId } from '@seoforge/kernel';
import { InMemoryPostIndex, sampleIndexedPost } from '@seoforge/posts/testing';
import type { AnalysisInput, AnalyzeContent } from '@seoforge/seo';

import { AnalyzePosts } from './analyze-posts';
import { CountRivals } from './count-rivals';

const SITE_ID = newId();

describe('AnalyzePosts', () => {
  const posts = new InMemoryPostIndex();
  const analysed: AnalysisInput[] = [];
  const analyzeContent = {
    executeAll: async (inputs: readonly AnalysisInput[]) => {
      analysed.push(...inputs);
      return inputs.map(() => ({ analysis: {} }));
    },
  } as unknown as AnalyzeContent;
  const analyzePosts = new AnalyzePosts(posts, analyzeContent, new CountRivals(posts), new AnalysisConfig());

  beforeEach(async () => {
    analysed.length = 0;
    await posts.put([
      sampleIndexedPost(SITE_ID, { externalId: '7', url: 'https://garden.example/care/%E0%B8%8A%E0%B8%B2/' }),
    ]);
  });

  it('takes everything that the index has of a post, and the slug from its address where the site sent none', async () => {
    await analyzePosts.executeAll(SITE_ID, [{ postExternalId: '7' }]);
    const { content, title, keyphrase, language: locale, contentType } = sampleIndexedPost(SITE_ID);
    expect(analysed).toEqual([expect.objectContaining({ content, title, keyphrase, locale, contentType, slug: 'ชา' })]);
  });

  it('prefers what is given beside it', async () => {
    await analyzePosts.executeAll(SITE_ID, [{ postExternalId: '7', keyphrase: 'sharp secateurs', title: undefined }]);
    expect(analysed).toMatchObject([{ keyphrase: 'sharp secateurs', title: 'Pruning roses in spring' }]);
  });

  it('counts the other posts with the keyphrase, unless the caller says how many there are', async () => {
    await analyzePosts.executeAll(SITE_ID, [
      { postExternalId: '7' },
      { postExternalId: '7', keyphrase: 'sharp secateurs' },
      { content: '', slug: 'roses', keyphrase: 'pruning roses' },
      { content: '', slug: 'roses', keyphrase: 'pruning roses', otherPostsWithKeyphrase: 4 },
    ]);
    expect(analysed.map(({ otherPostsWithKeyphrase }) => otherPostsWithKeyphrase).sort()).toEqual([0, 0, 1, 4]);
  });

  it('knows no posts of other sites, and leaves the other texts alone', async () => {
    const outcomes = await analyzePosts.executeAll(newId(), [{ postExternalId: '7' }, { content: '<p>Tea.</p>' }]);
    expect(outcomes).toMatchObject([{ failure: { code: 'posts.not_found' } }, { analysis: {} }]);
    expect(analysed).toEqual([{ content: '<p>Tea.</p>' }]);
  });
});
