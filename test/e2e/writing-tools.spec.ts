import type { ArticleResource } from '../../apps/api/src/articles/article.dto';
import type { FaqDto } from '../../apps/api/src/faqs/faq.dto';
import type { Problem } from '../../apps/api/src/http/errors/problem';
import type { MetadataDto } from '../../apps/api/src/metadata/metadata.dto';
import type { OutlineDto } from '../../apps/api/src/outlines/outline.dto';
import { RunningService } from '../support/running-service';

const PAGE = '<h2>Brewing</h2><p>Green tea tastes best when the water has cooled down for a minute or two.</p>';

let service: RunningService;

async function ask<T>(path: string, json: object, headers: Record<string, string> = {}): Promise<[number, T]> {
  const response = await service.request(`/api/v1/${path}`, { json, headers });
  return [response.status, (await response.json()) as T];
}

describe('writing tools', () => {
  beforeAll(async () => {
    service = await RunningService.start();
  });
  afterAll(() => service.stop());

  it('plan an article that is then ordered with the plan', async () => {
    const [status, outline] = await ask<OutlineDto>('outlines', { keyphrase: 'green tea', targetWords: 400 });
    expect(status).toBe(200);
    expect(outline).toMatchObject({ language: 'en', provider: 'simulated', costMicroUsd: 0, targetWords: 400 });

    const order = { keyphrase: 'green tea', targetWords: 400, outline: outline.sections };
    const [, article] = await ask<ArticleResource>('articles', order, { Prefer: 'wait=60' });
    expect(article.result?.outline).toEqual(outline.sections);
  });

  it.each([
    ['en', 'green tea'],
    ['th', 'ชาเขียว'],
  ])('write titles and descriptions in %s that fit', async (language, keyphrase) => {
    const [status, { variants, warnings }] = await ask<MetadataDto>('metadata', { keyphrase, language, variants: 10 });
    expect(status).toBe(200);
    expect(variants).toHaveLength(10);
    for (const { title, titlePixels, metaDescription, isWithinBounds } of variants) {
      expect(title.toLowerCase().startsWith(keyphrase)).toBe(true);
      expect(titlePixels).toBeLessThanOrEqual(600);
      expect(metaDescription).toContain(keyphrase);
      expect(metaDescription.length).toBeGreaterThanOrEqual(121);
      expect(metaDescription.length).toBeLessThanOrEqual(156);
      expect(isWithinBounds).toBe(true);
    }
    expect(new Set(variants.map(({ metaDescription }) => metaDescription)).size).toBe(10);
    expect(warnings).toEqual([expect.stringContaining('simulated')]);
  });

  it('answer questions in all forms', async () => {
    const [status, faq] = await ask<FaqDto>('faqs', { keyphrase: 'green tea', content: PAGE, questionCount: 12 });
    expect(status).toBe(200);
    expect(faq.questions).toHaveLength(12);
    expect(faq.html.match(/<h3>/g)).toHaveLength(12);
    expect(faq.blocks).toContain('<!-- wp:heading');
    expect(faq.jsonLd).toEqual([expect.objectContaining({ '@type': 'FAQPage' })]);
  });

  it('stand on the receipts under purposes of their own', async () => {
    const response = await service.request('/api/v1/usage/receipts?limit=100');
    const { items } = (await response.json()) as { items: { purpose: string }[] };
    const purposes = new Set(items.map(({ purpose }) => purpose));
    expect([...purposes]).toEqual(expect.arrayContaining(['faq', 'metadata', 'outline']));
  });

  it('give the first answer again to a request that is repeated', async () => {
    const once = { 'Idempotency-Key': 'metadata-1' };
    const first = await service.request('/api/v1/metadata', { json: { keyphrase: 'oolong' }, headers: once });
    const again = await service.request('/api/v1/metadata', { json: { keyphrase: 'oolong' }, headers: once });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(await again.text()).toBe(await first.text());
  });

  it.each([
    ['a tiny outline', 'outlines', { keyphrase: 'tea', targetWords: 10 }, 'request.invalid'],
    ['a route that there is not', 'outlines', { keyphrase: 'tea', route: 'no.such.route' }, 'ai.route_unknown'],
    ['eleven variants', 'metadata', { keyphrase: 'tea', variants: 11 }, 'request.invalid'],
    ['a page without text', 'metadata', { keyphrase: 'tea', content: '<p></p>' }, 'content.without_text'],
    ['a page of too much', 'metadata', { keyphrase: 'tea', content: 'x'.repeat(1_000_001) }, 'request.invalid'],
    ['thirteen questions', 'faqs', { keyphrase: 'tea', questionCount: 13 }, 'request.invalid'],
    ['a keyphrase that runs', 'faqs', { keyphrase: '<script>tea()</script>' }, 'content.html_in_brief'],
    ['no keyphrase', 'faqs', { topic: 'tea' }, 'request.invalid'],
  ])('refuse %s', async (_, path, json, code) => {
    expect(await ask<Problem>(path, json)).toMatchObject([400, { code }]);
  });
});
