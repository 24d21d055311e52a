import type { ArticleResource } from '../../apps/api/src/articles/article.dto';
import { RunningService } from '../support/running-service';

const TRAPS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(2)>',
  '"><svg onload=alert(3)>',
  '[a](javascript:alert(4))',
];

jest.setTimeout(60_000);

describe('HTML that callers send', () => {
  let service: RunningService;

  beforeAll(async () => {
    service = await RunningService.start();
  });
  afterAll(() => service.stop());

  it('comes into no article: a model that repeats it is asked again, and then given up', async () => {
    const [keyphrase, ...headings] = TRAPS;
    const response = await service.request('/api/v1/articles', {
      json: { keyphrase, targetWords: 300, outline: headings.map((heading) => ({ heading })) },
      headers: { Prefer: 'wait=60' },
    });
    const article = (await response.json()) as ArticleResource;
    expect(article).toMatchObject({ status: 'failed', error: { code: 'content.answer_unusable' } });
    expect(article).not.toHaveProperty('result');
    expect(article.receipt.calls.length).toBeGreaterThanOrEqual(3);
  });

  it.each(TRAPS)('comes back as JSON that no browser takes for a page: %s', async (trap) => {
    const encoded = encodeURIComponent(trap);
    const answers = [
      await service.request('/api/v1/articles', { json: { keyphrase: trap } }),
      await service.request('/api/v1/articles', { json: { keyphrase: 'tea', [trap]: trap } }),
      await service.request(`/api/v1/articles?${encoded}=${encoded}`),
      await service.request(`/api/v1/${encoded}`),
      await service.request('/api/v1/auth/login', { json: { email: trap, password: trap } }),
    ];
    for (const { headers } of answers) {
      expect(headers.get('content-type')).toMatch(/^application\/(?:problem\+)?json/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });
});
