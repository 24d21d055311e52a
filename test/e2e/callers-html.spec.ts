import { RunningService } from '../support/running-service';

const TRAPS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(2)>',
  '"><svg onload=alert(3)>',
  '[a](javascript:alert(4))',
];

describe('HTML that callers send', () => {
  let service: RunningService;

  beforeAll(async () => {
    service = await RunningService.start();
  });
  afterAll(() => service.stop());

  it('is refused, before anything is paid, where an article would have to repeat it', async () => {
    const [keyphrase, ...headings] = TRAPS;
    const response = await service.request('/api/v1/articles', {
      json: { keyphrase, targetWords: 300, outline: headings.map((heading) => ({ heading })) },
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: 'content.html_in_brief',
      errors: ['/keyphrase', '/outline/0/heading', '/outline/1/heading', '/outline/2/heading'].map((pointer) => ({
        pointer,
      })),
    });
  });

  it.each(TRAPS)('comes back as JSON that no browser takes for a page: %s', async (trap) => {
    const encoded = encodeURIComponent(trap);
    const answers = [
      await service.request('/api/v1/articles', { json: { topic: trap } }),
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
