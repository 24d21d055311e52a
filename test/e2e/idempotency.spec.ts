import { IssueApiKey } from '@seoforge/auth';

import type { ArticleResource } from '../../apps/api/src/articles/article.dto';
import { createDocument } from '../../apps/api/src/openapi/create-document';
import { eventually } from '../support/eventually';
import { ownerToken } from '../support/owner-token';
import { readProblem } from '../support/problem';
import { ARTICLES, CHAT, IdempotencyScene, isReplay } from './idempotency.scene';

describe('requests with an idempotency key', () => {
  let scene: IdempotencyScene;

  beforeAll(async () => {
    scene = await IdempotencyScene.start();
  });
  afterAll(() => scene.stop());

  describe('for an article', () => {
    it('order it once, and get the same answer whenever they are repeated', async () => {
      const before = await scene.countOf('articles');
      const json = { keyphrase: 'green tea', targetWords: 600 };
      const sending = { key: scene.newKey(), json };
      const first = await scene.send(sending);
      const again = await scene.send({ ...sending, json: { targetWords: 600, keyphrase: 'green tea' } });
      const elsewhere = await scene.sendToOther(sending);

      expect(first.status).toBe(202);
      expect(isReplay(first)).toBe(false);
      const text = await first.text();
      for (const repeated of [again, elsewhere]) {
        expect(repeated.status).toBe(202);
        expect(isReplay(repeated)).toBe(true);
        for (const name of ['location', 'content-type', 'content-length'])
          expect(repeated.headers.get(name)).toBe(first.headers.get(name));
        expect(repeated.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
        expect(repeated.headers.has('ratelimit')).toBe(true);
        expect(await repeated.text()).toBe(text);
      }
      expect(await scene.countOf('articles')).toBe(before + 1);
    });

    it('get the answer of then, also where they wait', async () => {
      const sending = { key: scene.newKey(), json: { keyphrase: 'black tea' }, headers: { Prefer: 'wait=1' } };
      const first = await scene.send(sending);
      const again = await scene.send(sending);
      expect(again.headers.get('preference-applied')).toBe('wait=1');
      expect(await again.json()).toEqual(await first.json());
    });

    it('order it once when the caller leaves while it waits', async () => {
      const before = await scene.countOf('articles');
      const sending = { key: scene.newKey(), json: { keyphrase: 'herbal tea' } };
      const leave = new AbortController();
      const left = scene.sendAndLeave({ ...sending, headers: { Prefer: 'wait=60' } }, leave.signal);
      await eventually('the article', async () => (await scene.countOf('articles')) === before + 1);
      leave.abort();
      await expect(left).rejects.toThrow('aborted');
      await eventually('its answer', async () => isReplay(await scene.send(sending)));
      expect(await scene.countOf('articles')).toBe(before + 1);
    });

    it('are refused when they come with something else', async () => {
      const key = scene.newKey();
      await scene.send({ key, json: { keyphrase: 'green tea' } });
      for (const changed of [{ json: { keyphrase: 'white tea' } }, { path: CHAT, json: { keyphrase: 'green tea' } }]) {
        const refused = await scene.send({ key, ...changed });
        expect(await readProblem(refused)).toMatchObject({ status: 422, code: 'idempotency.key_reused' });
        expect(isReplay(refused)).toBe(false);
      }
    });

    it('order it once when they come all at once, at two instances', async () => {
      const before = await scene.countOf('articles');
      const sending = { key: scene.newKey(), json: { keyphrase: 'green tea' } };
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? scene.send(sending) : scene.sendToOther(sending))),
      );
      const ran = answers.filter((answer) => answer.status === 202 && !isReplay(answer));
      expect(ran).toHaveLength(1);
      const { id } = (await ran[0]!.json()) as ArticleResource;
      for (const answer of answers.filter((answer) => answer !== ran[0])) {
        const expected = isReplay(answer) ? { id } : { code: 'idempotency.in_progress' };
        expect(await answer.json()).toMatchObject(expected);
      }
      expect(await (await scene.send(sending)).json()).toMatchObject({ id });
      expect(await scene.countOf('articles')).toBe(before + 1);
    });

    it('are another site’s own business', async () => {
      const { apiKey } = await scene.service.addSite('Other site');
      const sending = { key: scene.newKey(), json: { keyphrase: 'green tea' } };
      const [mine, theirs] = [await scene.send(sending), await scene.send({ ...sending, apiKey })];
      expect([isReplay(mine), isReplay(theirs)]).toEqual([false, false]);
      expect(theirs.headers.get('location')).not.toBe(mine.headers.get('location'));
    });

    it('are the site’s when an administrator sends them for it', async () => {
      const sending = { key: scene.newKey(), json: { keyphrase: 'green tea' } };
      const headers = { 'X-Site-ID': scene.service.site.siteId };
      const ofAdministrator = { ...sending, apiKey: await ownerToken(scene.service), headers };
      const first = await scene.send(ofAdministrator);
      expect(first.status).toBe(202);
      expect((await scene.send(ofAdministrator)).headers.get('location')).toBe(first.headers.get('location'));
      expect(isReplay(await scene.send(sending))).toBe(true);
    });

    it('are not answered to a test key with what a live key ordered', async () => {
      const issue = scene.service.api.get(IssueApiKey, { strict: false });
      const testKey = {
        siteId: scene.service.site.siteId,
        name: 'test key',
        mode: 'test',
        scopes: ['content:write'],
      } as const;
      const { key: apiKey } = await issue.execute(testKey);
      const sending = { key: scene.newKey(), json: { keyphrase: 'green tea' } };
      await scene.send(sending);
      expect(await readProblem(await scene.send({ ...sending, apiKey }))).toMatchObject({
        code: 'idempotency.key_reused',
      });
    });

    it('run anew when the key is 24 hours old', async () => {
      const sending = { key: scene.newKey(), json: { keyphrase: 'green tea' } };
      const first = await scene.send(sending);
      const rows = await scene.query(
        'select extract(epoch from expires_at - created_at)::int / 3600 as hours from idempotency_keys where key = $1',
        [sending.key],
      );
      expect(rows).toEqual([{ hours: 24 }]);
      await scene.query("update idempotency_keys set expires_at = now() - interval '1 s' where key = $1", [
        sending.key,
      ]);
      const anew = await scene.send({ ...sending, json: { keyphrase: 'white tea' } });
      expect(isReplay(anew)).toBe(false);
      expect(anew.headers.get('location')).not.toBe(first.headers.get('location'));
    });
  });

  describe('that are refused', () => {
    it('are refused in the same words again', async () => {
      const sending = { key: scene.newKey(), json: { keyphrase: '' } };
      const first = await scene.send(sending);
      const again = await scene.send(sending);
      expect([first.status, again.status]).toEqual([400, 400]);
      expect(again.headers.get('content-type')).toBe(first.headers.get('content-type'));
      expect(isReplay(again)).toBe(true);
      expect(await again.text()).toBe(await first.text());
    });

    it.each(['two words', '"open', 'k'.repeat(256)])('are refused for the key %j', async (key) => {
      expect(await readProblem(await scene.send({ key, json: { keyphrase: 'green tea' } }))).toMatchObject({
        code: 'request.invalid',
        errors: [{ pointer: 'Idempotency-Key' }],
      });
    });

    it('take a quoted key and a bare one for the same', async () => {
      const key = scene.newKey();
      const json = { keyphrase: 'green tea' };
      await scene.send({ key, json });
      expect(isReplay(await scene.send({ key: `"${key}"`, json }))).toBe(true);
    });
  });

  it('are told when the answer was too large to be kept', async () => {
    const sending = { key: scene.newKey(), json: { keyphrase: 'green tea' } };
    await scene.send(sending);
    await scene.query('update idempotency_keys set body = null where key = $1', [sending.key]);
    const again = await scene.send(sending);
    expect(again.headers.has('retry-after')).toBe(false);
    expect(await readProblem(again)).toMatchObject({ status: 409, code: 'idempotency.answer_not_kept' });
  });

  it('are possible wherever a POST can cost money, but for plug-ins that know no keys and are told apart by what they ask', () => {
    const costly = ['generation', 'image', 'compatibility'];
    const withoutKey = Object.entries(createDocument(scene.service.api).paths).filter(([, { post }]) => {
      const { parameters = [], tags = [], ...operation } = post ?? {};
      if (tags.includes('WordPress-compatible')) return false;
      const limit = (operation as { 'x-rate-limit-class'?: string })['x-rate-limit-class'] ?? '';
      return costly.includes(limit) && !parameters.some((one) => 'name' in one && one.name === 'Idempotency-Key');
    });
    expect(withoutKey.map(([path]) => path)).toEqual([]);
  });

  it('cost nothing where there is no key', async () => {
    const before = await scene.countOf('idempotency_keys');
    await scene.service.request(ARTICLES, { json: { keyphrase: 'green tea' } });
    expect(await scene.countOf('idempotency_keys')).toBe(before);
  });
});
