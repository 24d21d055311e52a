import type { ReceiptPageDto, ReceiptRowDto } from '../../apps/api/src/usage/usage.dto';
import type { ReceiptExtensionDto } from '../../apps/api/src/openai-compat/receipt-extension.dto';
import type { SiteBudgetDto } from '../../apps/api/src/sites/site-budget.dto';
import { eventually } from '../support/eventually';
import { HIGH_RATE_LIMITS } from '../support/high-rate-limits';
import { ownerToken } from '../support/owner-token';
import { RunningService } from '../support/running-service';
import { ANTHROPIC_WIRE, type MessagesRequestBody } from '../support/upstreams/anthropic-wire';
import { GOOGLE_WIRE, type GenerateContentBody } from '../support/upstreams/google-wire';
import { OPENAI_WIRE, type ChatRequestBody } from '../support/upstreams/openai-wire';
import { Upstream } from '../support/upstreams/upstream';
import {
  answer,
  CHAT,
  IMAGES,
  OPENAI,
  PIECES_BEFORE_BREAK,
  QUESTION_BYTES,
  RECORDED,
  succeeded,
} from './recorded-calls';

describe('what calls cost, to the micro-dollar', () => {
  let openAi: Upstream<ChatRequestBody>;
  let anthropic: Upstream<MessagesRequestBody>;
  let google: Upstream<GenerateContentBody>;
  let service: RunningService;
  let owner: string;
  let asked = 0;

  beforeAll(async () => {
    [openAi, anthropic, google] = await Promise.all([
      Upstream.start(OPENAI_WIRE),
      Upstream.start(ANTHROPIC_WIRE),
      Upstream.start(GOOGLE_WIRE),
    ]);
    service = await RunningService.startWithoutWorker({
      OPENAI_API_KEY: 'sk-upstream-0123456789',
      OPENAI_BASE_URL: openAi.baseUrl,
      ANTHROPIC_API_KEY: 'sk-ant-upstream-0123456789',
      ANTHROPIC_BASE_URL: anthropic.baseUrl,
      GOOGLE_API_KEY: 'google-upstream-0123456789',
      GOOGLE_BASE_URL: google.baseUrl,
      AI_RETRY_DELAY_MS: '1',
      RATE_LIMITS: HIGH_RATE_LIMITS,
    });
    owner = await ownerToken(service);
  });
  afterAll(async () => {
    await service.stop();
    await Promise.all([openAi.stop(), anthropic.stop(), google.stop()]);
  });
  beforeEach(() => {
    for (const upstream of [openAi, anthropic, google]) upstream.reset();
  });

  /** Each is another one, of the same length. */
  function newQuestion(): string {
    asked += 1;
    return `Describe garden pond ${asked}`.padEnd(QUESTION_BYTES, '.');
  }

  function post(path: string, json: object, signal?: AbortSignal): Promise<Response> {
    return fetch(new URL(path, service.url), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${service.site.apiKey}` },
      body: JSON.stringify(json),
      signal: signal ?? null,
    });
  }

  async function receiptOf(response: Response): Promise<ReceiptExtensionDto> {
    expect(response.status).toBe(200);
    const body = await response.text();
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
    const holder = isStream ? eventsOf(body).find((event) => event.includes('"seoforge"')) : body;
    return (JSON.parse(holder ?? '{}') as { seoforge: ReceiptExtensionDto }).seoforge;
  }

  /** In the order of the attempts. */
  async function ledger(isMeant: (line: ReceiptRowDto) => boolean): Promise<ReceiptRowDto[]> {
    const response = await service.request('/api/v1/usage/receipts?limit=100');
    const { items, nextCursor } = (await response.json()) as ReceiptPageDto;
    expect(nextCursor).toBeNull();
    return items.filter(isMeant).sort((one, other) => one.attempt - other.attempt);
  }

  async function budget(): Promise<SiteBudgetDto> {
    const response = await service.request(`/api/v1/sites/${service.site.siteId}/budget`, { apiKey: owner });
    return (await response.json()) as SiteBudgetDto;
  }

  it.each(RECORDED)('$title', async ({ path = CHAT, request, answers, lines, costMicroUsd, chargeMicroUsd }) => {
    openAi.enqueue(...(answers.openAi ?? []));
    anthropic.enqueue(...(answers.anthropic ?? []));
    google.enqueue(...(answers.google ?? []));
    const { spentMicroUsd } = await budget();
    const question = newQuestion();
    const words = path === IMAGES ? { prompt: question } : { messages: [{ role: 'user', content: question }] };

    const { callId, ...receipt } = await receiptOf(await post(path, { ...request, ...words }));

    expect(receipt).toMatchObject({ costMicroUsd, isCached: false, attempts: lines.length });
    expect(await ledger((line) => line.callId === callId)).toMatchObject(lines);
    expect(await budget()).toMatchObject({ spentMicroUsd: spentMicroUsd + chargeMicroUsd, reservedMicroUsd: 0 });
  });

  it('an answer given again, which costs nothing', async () => {
    openAi.enqueue(answer({ promptTokens: 40, completionTokens: 10 }));
    const call = { model: OPENAI, messages: [{ role: 'user', content: newQuestion() }] };
    // 40 × 0.75 + 10 × 4.5 = 30 + 45
    expect(await receiptOf(await post(CHAT, call))).toMatchObject({ costMicroUsd: 75, isCached: false });
    const { spentMicroUsd } = await budget();

    for (const stream of [false, true]) {
      const { callId, ...receipt } = await receiptOf(await post(CHAT, { ...call, stream }));
      expect(receipt).toMatchObject({ costMicroUsd: 0, isCached: true, attempts: 0 });
      expect(await ledger((line) => line.callId === callId)).toMatchObject([succeeded(0, { isCached: true })]);
    }

    expect(openAi.requests).toHaveLength(1);
    expect(await budget()).toMatchObject({ spentMicroUsd, reservedMicroUsd: 0 });
  });

  it('an answer whose reader leaves, whose cost nobody knows', async () => {
    const usage = { promptTokens: 40, completionTokens: 50 };
    openAi.enqueue(answer(usage, { interrupt: { afterChunks: PIECES_BEFORE_BREAK, by: 'stall' } }));
    const { spentMicroUsd } = await budget();
    const leave = new AbortController();
    const call = { model: OPENAI, stream: true, messages: [{ role: 'user', content: newQuestion() }] };
    const response = await post(CHAT, call, leave.signal);
    await readUntil(response, (text) => text.length === 8 * PIECES_BEFORE_BREAK);
    leave.abort();

    const isAborted = ({ outcome }: ReceiptRowDto): boolean => outcome === 'aborted';
    await eventually('the entry', async () => (await ledger(isAborted)).length > 0);
    // estimated: 100 × 0.75 + 24 × 4.5 = 75 + 108
    const line = {
      attempt: 1,
      errorCode: 'provider.aborted',
      inputTokens: null,
      costMicroUsd: null,
      chargeMicroUsd: 183,
    };
    expect(await ledger(isAborted)).toMatchObject([line]);
    expect(await budget()).toMatchObject({ spentMicroUsd: spentMicroUsd + 183, reservedMicroUsd: 0 });
  });

  it('all calls of the month, which are what its ledger adds up to', async () => {
    openAi.enqueue(answer({ promptTokens: 40, completionTokens: 10 }));
    await receiptOf(await post(CHAT, { model: OPENAI, messages: [{ role: 'user', content: newQuestion() }] }));

    const charges = (await ledger(() => true)).map(({ chargeMicroUsd }) => chargeMicroUsd);
    const spentMicroUsd = charges.reduce((sum, charge) => sum + charge, 0);
    expect(spentMicroUsd).toBeGreaterThanOrEqual(75);
    expect(await budget()).toMatchObject({ spentMicroUsd, reservedMicroUsd: 0 });
  });
});

/** The data of server-sent events. */
function eventsOf(body: string): string[] {
  return body.split('\n\n').flatMap((event) => (event.startsWith('data: {') ? [event.slice('data: '.length)] : []));
}

/** Reads as much of a streamed answer as is wanted of its text. */
async function readUntil(response: Response, isEnough: (text: string) => boolean): Promise<void> {
  const decoder = new TextDecoder();
  let body = '';
  for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>) {
    body += decoder.decode(bytes, { stream: true });
    const whole = body.slice(0, body.lastIndexOf('\n\n') + 2);
    const chunks = eventsOf(whole).map((event) => JSON.parse(event) as Chunk);
    if (isEnough(chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join(''))) return;
  }
  throw new Error('The answer ended too early.');
}

interface Chunk {
  readonly choices: readonly { readonly delta: { readonly content?: string } }[];
}
