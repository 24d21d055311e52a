/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import { newId } from '@seoforge/kernel';
import { indexPost, signatureOf, type Post, type PostIndex } from '@seoforge/posts';
import { samplePost } from '@seoforge/posts/testing';
import { searchTermsOf } from '@seoforge/seo';

/** What the contract needs of an implementation besides the port. */
export interface PostIndexHarness {
  /** Called once, before everything else. */
  readonly start: () => Promise<PostIndex>;
  readonly stop: () => Promise<void>;
  /** Makes a tenant. */
  readonly newSiteId: () => Promise<string>;
  /** Lets a site have no more than so many posts from now on. */
  readonly fill: (siteId: string) => Promise<void>;
}

const THAI = {
  language: 'th',
  title: 'วิธีเลือกรองเท้าวิ่ง',
  keyphrase: 'รองเท้าวิ่ง',
  content: '<p>รองเท้าวิ่งที่ดีช่วยป้องกันการบาดเจ็บ</p>',
};
const STORY = Array.from({ length: 60 }, (_, step) => `The gardener of house ${step} waters rose number ${step * 7}.`);

/** What every implementation of PostIndex keeps to. */
export function describePostIndexContract(name: string, harness: PostIndexHarness): void {
  describe(`${name} as a PostIndex`, () => {
    let index: PostIndex;
    let siteId: string;

    beforeAll(async () => {
      index = await harness.start();
    });
    beforeEach(async () => {
      siteId = await harness.newSiteId();
    });
    afterAll(() => harness.stop());

    const put = (...posts: Partial<Post>[]): ReturnType<PostIndex['put']> =>
      index.put(posts.map((changes) => indexPost(samplePost(siteId, changes))));
    const idsOf = (posts: readonly Pick<Post, 'externalId'>[]): readonly string[] =>
      posts.map(({ externalId }) => externalId);
    const termsOf = (text: string, language = 'en'): readonly string[] => searchTermsOf(text, language);

    it('gives back a post as it was put, to its site alone', async () => {
      const post = indexPost(
        samplePost(siteId, {
          externalId: 'a/b ü',
          content: "<h2>Why</h2><p>Bob's \\ “roses” <a href='/tools'>tools</a></p>",
          metaDescription: 'About roses.',
          slug: 'roses',
          contentType: 'product',
          publishedAt: new Date('2026-02-01T00:00:00.000Z'),
        }),
      );
      await index.put([post]);
      const stranger = await harness.newSiteId();

      expect(post.links).toEqual(['https://www.example.com/tools']);
      expect(await index.find(siteId, 'a/b ü')).toEqual(post);
      expect(await index.find(stranger, 'a/b ü')).toBeNull();
      expect(await index.find(siteId, newId())).toBeNull();
    });

    it('says what is new, what has changed and what is as before', async () => {
      const first = await put({ externalId: '1' }, { externalId: '2' });
      const second = await put({ externalId: '1' }, { externalId: '2', title: 'Roses' }, { externalId: '3' });

      expect(first).toEqual({ created: ['1', '2'], updated: [], unchanged: [] });
      expect(second).toEqual({ created: ['3'], updated: ['2'], unchanged: ['1'] });
      expect((await index.find(siteId, '2'))?.title).toBe('Roses');
      expect(await index.count(siteId)).toBe(3);
    });

    it('removes a post of that site alone, and finds it no more', async () => {
      await put({ externalId: '1' });

      expect(await index.remove(await harness.newSiteId(), '1')).toBe(false);
      expect(await index.remove(siteId, '1')).toBe(true);
      expect(await index.remove(siteId, '1')).toBe(false);
      expect(await index.find(siteId, '1')).toBeNull();
      expect(await index.count(siteId)).toBe(0);
      expect(await index.search(siteId, termsOf('roses'), 10)).toEqual([]);
    });

    it('counts posts once that are put several times at once, in whatever order', async () => {
      const ids = ['a', 'b', 'c', 'd', 'e'];
      const orders = [ids, ids.toReversed(), [...ids.slice(2), ...ids.slice(0, 2)], ids.slice(1, 4)];
      const outcomes = await Promise.all(
        orders.map((order, version) =>
          put(...order.map((externalId) => ({ externalId, title: `Version ${version}` }))),
        ),
      );
      expect(outcomes.flatMap(({ created }) => created).sort()).toEqual(ids);
      expect(await index.count(siteId)).toBe(5);
    });

    it('refuses posts beyond the limit, all of them, and takes changes of those that are there', async () => {
      await put({ externalId: '1' });
      await harness.fill(siteId);

      await expect(put({ externalId: '1', title: 'Other' }, { externalId: 'more' })).rejects.toMatchObject({
        code: 'posts.too_many',
      });
      expect((await index.find(siteId, '1'))?.title).toBe('Pruning roses in spring');
      expect(await put({ externalId: '1', title: 'Other' })).toMatchObject({ updated: ['1'] });
    });

    it('lists posts and gives all of them in the order of their ids', async () => {
      await put({ externalId: 'b' }, { externalId: 'a' }, { externalId: '10' });
      const first = await index.list(siteId, 2, null);
      const second = await index.list(siteId, 2, first.nextCursor);
      const batches = [];
      for await (const batch of index.each(siteId)) batches.push(...batch);

      expect([...first.items, ...second.items].map(({ externalId }) => externalId)).toEqual(['10', 'a', 'b']);
      expect(second.nextCursor).toBeNull();
      expect(first.items[0]).not.toHaveProperty('content');
      expect(idsOf(batches)).toEqual(['10', 'a', 'b']);
      expect(batches[0]).toEqual(await index.find(siteId, '10'));
      expect(await index.list(await harness.newSiteId(), 10, null)).toEqual({ items: [], nextCursor: null });
    });

    it('goes through more posts than a batch holds', async () => {
      await put(...Array.from({ length: 101 }, (_, place) => ({ externalId: String(1_000 + place) })));
      const sizes = [];
      for await (const batch of index.each(siteId)) sizes.push(batch.length);

      expect(sizes.every((size) => size <= 50)).toBe(true);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(101);
    });

    it('finds posts that are named alike, in all word forms: those that share most come first', async () => {
      await put(
        { externalId: 'both', title: 'How to prune a rose' },
        { externalId: 'all', title: 'Pruned roses in winter', keyphrase: null },
        { externalId: 'heading', title: 'Beds', keyphrase: null, content: '<h2>Prune the roses</h2>' },
        { externalId: 'one', title: 'Roses for shade', keyphrase: 'shade', content: '<p>To prune.</p>' },
      );

      const found = idsOf(await index.namedLike(siteId, termsOf('winter pruning of roses'), 10));

      expect(found[0]).toBe('all');
      expect([...found].sort()).toEqual(['all', 'both', 'heading']);
      expect(await index.namedLike(siteId, termsOf('winter pruning of roses'), 1)).toHaveLength(1);
      expect(idsOf(await index.namedLike(siteId, termsOf('shade'), 10))).toEqual(['one']);
      expect(await index.namedLike(siteId, [], 10)).toEqual([]);
      expect(await index.namedLike(await harness.newSiteId(), termsOf('pruning roses'), 10)).toEqual([]);
    });

    it('finds the posts that words side by side may lead to', async () => {
      await put(
        { externalId: 'prune', title: 'Notes', keyphrase: 'prune climbing roses' },
        { externalId: 'shade', title: 'Shade', keyphrase: null },
        { externalId: 'tools', title: 'Sharp tools', keyphrase: null },
        { externalId: 'apart', title: 'Sharp shears and a spade with tools', keyphrase: 'spade' },
      );
      const keys = ['sharp tools', 'shade', 'rose climbing'].map((text) => [...termsOf(text)].sort().join(' '));

      expect([...idsOf(await index.anchoredBy(siteId, keys, 10))].sort()).toEqual(['prune', 'shade', 'tools']);
      expect(await index.anchoredBy(siteId, keys, 2)).toHaveLength(2);
      expect(await index.anchoredBy(siteId, [], 10)).toEqual([]);
      expect(await index.anchoredBy(await harness.newSiteId(), keys, 10)).toEqual([]);
    });

    it('finds posts by what is misspelled', async () => {
      await put({ externalId: 'roses' }, { externalId: 'compost', title: 'Making compost', keyphrase: null });

      expect(idsOf(await index.spelledLike(siteId, 'prunning roses', 10))).toEqual(['roses']);
      expect(idsOf(await index.spelledLike(siteId, 'Compoost', 10))).toEqual(['compost']);
      expect(await index.spelledLike(await harness.newSiteId(), 'compost', 10)).toEqual([]);
    });

    it('finds posts that mention all of the terms in their text, most often first', async () => {
      await put(
        { externalId: 'once', content: '<p>A spade and gloves.</p>' },
        { externalId: 'often', content: '<p>Spades and gloves. Spade, glove, spade, glove.</p>' },
        { externalId: 'half', content: '<p>A spade.</p>' },
        { externalId: 'title', title: 'Spade and glove', content: '<p>Nothing.</p>' },
      );

      expect(idsOf(await index.mentioning(siteId, termsOf('gloves spade'), 10))).toEqual(['often', 'once']);
      expect(idsOf(await index.mentioning(siteId, termsOf('gloves spade'), 1))).toEqual(['often']);
      expect(await index.mentioning(siteId, [], 10)).toEqual([]);
      expect(await index.mentioning(await harness.newSiteId(), termsOf('spade'), 10)).toEqual([]);
    });

    it('finds near-duplicates, the most similar first, and no others', async () => {
      const changed = STORY.map((sentence, place) =>
        place % 12 === 0 ? `Something else happens at ${place}.` : sentence,
      );
      await put(
        { externalId: 'same', content: `<p>${STORY.join(' ')}</p>` },
        { externalId: 'changed', content: `<ul><li>${changed.join('</li><li>')}</li></ul>` },
        { externalId: 'other', content: `<p>${STORY.join(' ').replace(/\w+/g, (word) => `${word}x`)}</p>` },
        { externalId: 'short', content: '<p>The gardener waters.</p>' },
      );
      const signature = signatureOf(termsOf(STORY.join(' ')));

      expect(idsOf(await index.nearDuplicatesOf(siteId, signature, 10))).toEqual(['same', 'changed']);
      expect(await index.nearDuplicatesOf(siteId, [], 10)).toEqual([]);
      expect(await index.nearDuplicatesOf(await harness.newSiteId(), signature, 10)).toEqual([]);
    });

    it('ranks what a search finds by how much of it a post has, in its name above all', async () => {
      const filler = { title: 'Notes', keyphrase: null };
      await put(
        {
          externalId: 'named',
          title: 'Slugs and copper tape',
          keyphrase: null,
          content: '<p>Copper keeps slugs away.</p>',
        },
        { externalId: 'text', ...filler, content: '<p>Slugs hate copper.</p>' },
        { externalId: 'one', ...filler, content: '<p>Copper pots.</p>' },
        { externalId: 'none', ...filler, content: '<p>Compost.</p>' },
      );

      expect(idsOf(await index.search(siteId, termsOf('does copper tape stop slugs'), 10))).toEqual([
        'named',
        'text',
        'one',
      ]);
      expect(idsOf(await index.search(siteId, termsOf('does copper tape stop slugs'), 1))).toEqual(['named']);
      expect(await index.search(siteId, termsOf('violin'), 10)).toEqual([]);
      expect(await index.search(siteId, [], 10)).toEqual([]);
      expect(await index.search(await harness.newSiteId(), termsOf('copper'), 10)).toEqual([]);
    });

    it('finds Thai, which has no spaces', async () => {
      await put({ externalId: 'thai', ...THAI }, { externalId: 'english' });

      expect(idsOf(await index.search(siteId, termsOf('รองเท้าวิ่งป้องกันการบาดเจ็บไหม', 'th'), 10))).toEqual(['thai']);
      expect(idsOf(await index.namedLike(siteId, termsOf('รองเท้าวิ่ง', 'th'), 10))).toEqual(['thai']);
      expect(idsOf(await index.mentioning(siteId, termsOf('บาดเจ็บ', 'th'), 10))).toEqual(['thai']);
      expect(idsOf(await index.spelledLike(siteId, 'รองเท้าวิง', 10))).toEqual(['thai']);
    });

    it('takes whatever characters there are', async () => {
      const hostile = "o'b\\rien \\' & | ! ( ) :* <-> 50% _ \u202e \u{1f600}";
      await put({ externalId: 'odd', title: hostile, keyphrase: hostile, content: `<p>${hostile}</p>` });

      expect(idsOf(await index.search(siteId, ["o'b\\rien", "'", '\\', ...termsOf(hostile)], 10))).toEqual(['odd']);
      expect(idsOf(await index.spelledLike(siteId, hostile, 10))).toEqual(['odd']);
      expect(await index.namedLike(siteId, ["' | '", '\\'], 10)).toEqual([]);
    });
  });
}
