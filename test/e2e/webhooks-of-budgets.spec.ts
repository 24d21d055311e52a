import { ownerToken } from '../support/owner-token';
import { eventually } from '../support/eventually';
import { RunningService } from '../support/running-service';
import { OPENAI_WIRE, type ChatRequestBody } from '../support/upstreams/openai-wire';
import { Upstream } from '../support/upstreams/upstream';
import { WebhookReceiver } from '../support/webhook-receiver';

describe('webhooks of budgets', () => {
  let upstream: Upstream<ChatRequestBody>;
  let receiver: WebhookReceiver;
  let service: RunningService;

  beforeAll(async () => {
    upstream = await Upstream.start(OPENAI_WIRE);
    receiver = await WebhookReceiver.start({});
    service = await RunningService.start({
      OPENAI_API_KEY: 'sk-upstream-0123456789',
      OPENAI_BASE_URL: upstream.baseUrl,
      FETCH_ALLOWED_PRIVATE_HOSTS: receiver.host,
    });
  });
  afterAll(async () => {
    await service.stop();
    await Promise.all([upstream.stop(), receiver.stop()]);
  });

  async function ask(question: string): Promise<void> {
    const messages = [{ role: 'user', content: question }];
    const json = { model: 'openai/gpt-5.4-mini', messages, max_tokens: 100 };
    expect((await service.request('/openai/v1/chat/completions', { json })).status).toBe(200);
  }

  it('tell of a percentage once', async () => {
    const { siteId } = service.site;
    const budget = `/api/v1/sites/${siteId}/budget`;
    const apiKey = await ownerToken(service);
    await service.request('/api/v1/webhooks', { json: { url: receiver.url('/'), events: ['budget.threshold'] } });
    await ask('Describe a pond.');
    const { spentMicroUsd } = (await (await service.request(budget, { apiKey })).json()) as { spentMicroUsd: number };
    const json = { monthlyLimitMicroUsd: spentMicroUsd * 100, alertAtPercent: [2, 90] };
    await service.request(budget, { method: 'PUT', json, apiKey });
    await ask('Describe a hedge.');
    await ask('Describe a fence.');
    await eventually('a message', () => receiver.messages.length > 0);
    const telling = receiver.messages.map(({ body }) => JSON.parse(body) as unknown);

    expect(telling).toMatchObject([
      { type: 'budget.threshold', siteId, data: { percent: 2, limitMicroUsd: json.monthlyLimitMicroUsd } },
    ]);
  });
});
