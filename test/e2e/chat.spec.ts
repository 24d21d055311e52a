import { PutPosts } from '@seoforge/posts';
import { samplePost } from '@seoforge/posts/testing';

import type { ChatAnswerResource } from '../../apps/api/src/chat/chat-answer.dto';
import type { ChatSessionResource } from '../../apps/api/src/chat/chat-session.dto';
import { readProblem } from '../support/problem';
import { RunningService } from '../support/running-service';

const PATH = '/api/v1/chat';
const EVENT_STREAM = { Accept: 'text/event-stream' };

interface StreamEvent {
  readonly event: string;
  readonly data: string;
}

describe('the chat of a site', () => {
  let service: RunningService;
  let other: { siteId: string; apiKey: string };

  beforeAll(async () => {
    service = await RunningService.startWithoutWorker();
    other = await service.addSite('Another garden');
    await service.api.get(PutPosts, { strict: false }).execute([
      samplePost(service.site.siteId, { externalId: '7', url: 'https://garden.example/roses/' }),
      samplePost(service.site.siteId, {
        externalId: '8',
        url: 'https://garden.example/th/mango/',
        title: 'ปลูกมะม่วง',
        keyphrase: 'ปลูกมะม่วง',
        language: 'th',
        content: '<p>รดน้ำต้นมะม่วงวันละสองครั้งในหน้าแล้ง</p><p>ใส่ปุ๋ยหลังเก็บผล</p>',
      }),
    ]);
    await service.api.get(PutPosts, { strict: false }).execute([
      samplePost(other.siteId, {
        url: 'https://rival.example/camellias/',
        title: 'Pruning camellias',
        content: '<p>Prune camellias in June.</p>',
      }),
    ]);
  });
  afterAll(() => service.stop());

  async function say(message: string, more: object = {}, apiKey?: string): Promise<ChatAnswerResource> {
    const response = await service.request(PATH, { json: { message, ...more }, ...(apiKey ? { apiKey } : {}) });
    expect(response.status).toBe(200);
    return (await response.json()) as ChatAnswerResource;
  }

  async function eventsOf(response: Response): Promise<readonly StreamEvent[]> {
    const events = (await response.text()).split('\n\n').filter((event) => event !== '');
    return events.map((event) => ({
      event: /^event: (.*)$/m.exec(event)?.[1] ?? 'message',
      data: /^data: (.*)$/m.exec(event)?.[1] ?? '',
    }));
  }

  it('answers from a post, and cites it', async () => {
    expect(await say('When should I prune roses?')).toEqual({
      sessionId: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-4/),
      answer: 'Prune roses when the forsythia blooms [1].',
      isAnswered: true,
      citations: [
        { number: 1, url: 'https://garden.example/roses/', title: 'Pruning roses in spring', externalId: '7' },
      ],
      language: 'en',
      provider: 'simulated',
      costMicroUsd: 0,
      warnings: [],
    });
  });

  it('answers in Thai', async () => {
    const { answer, citations, language } = await say('รดน้ำต้นมะม่วงวันละกี่ครั้ง');

    expect({ answer, language }).toEqual({ answer: 'รดน้ำต้นมะม่วงวันละสองครั้งในหน้าแล้ง [1]', language: 'th' });
    expect(citations.map(({ externalId }) => externalId)).toEqual(['8']);
  });

  it('says in the visitor’s language that the posts do not say, and asks no model', async () => {
    expect(await say('Wie weit ist der Mond von der Erde entfernt?')).toMatchObject({
      answer: 'Dazu habe ich in den Beiträgen dieser Website nichts gefunden.',
      isAnswered: false,
      citations: [],
      language: 'de',
      provider: null,
      costMicroUsd: 0,
    });
  });

  it('never knows what the posts of another site say', async () => {
    const question = 'When should I prune camellias?';

    expect(await say(question)).toMatchObject({ isAnswered: false, citations: [] });
    expect(await say(question, {}, other.apiKey)).toMatchObject({ answer: 'Prune camellias in June [1].' });
  });

  it('streams what it answers, once for each idempotency key', async () => {
    const headers = { ...EVENT_STREAM, 'Idempotency-Key': 'chat-1' };
    const ask = (): Promise<Response> => service.request(PATH, { json: { message: 'When to prune roses?' }, headers });
    const response = await ask();
    const events = await eventsOf(response);
    const deltas = events.filter(({ event }) => event === 'delta');
    const result = JSON.parse(events.find(({ event }) => event === 'result')!.data) as ChatAnswerResource;

    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(deltas.map(({ data }) => (JSON.parse(data) as { text: string }).text).join('')).toBe(result.answer);
    expect(result).toMatchObject({ answer: 'Prune roses when the forsythia blooms [1].', isAnswered: true });
    expect(events.at(-1)).toEqual({ event: 'message', data: '[DONE]' });

    expect(await eventsOf(await ask())).toEqual(events);
    const { messages } = await sessionOf(result.sessionId);
    expect(messages).toHaveLength(2);
  });

  it('tells in an ordinary answer what keeps a stream from beginning', async () => {
    const json = { message: 'When to prune roses?', route: 'nowhere/nothing' };
    const response = await service.request(PATH, { json, headers: EVENT_STREAM });

    expect(await readProblem(response)).toMatchObject({ status: 400, code: 'ai.model_unknown' });
  });

  async function sessionOf(id: string): Promise<ChatSessionResource> {
    return (await (await service.request(`${PATH}/sessions/${id}`)).json()) as ChatSessionResource;
  }

  it('goes on with a conversation, shows it, and forgets it', async () => {
    const { sessionId } = await say('When should I prune roses?', { visitorId: 'visitor 7' });
    const { answer } = await say('And above which outward bud?', { sessionId, visitorId: 'visitor 7' });
    const { messages, language } = await sessionOf(sessionId);

    expect(answer).toContain('Cut above an outward bud [1].');
    expect(language).toBe('en');
    expect(messages.map(({ role, text, isAnswered }) => [role, text, isAnswered])).toEqual([
      ['visitor', 'When should I prune roses?', null],
      ['assistant', 'Prune roses when the forsythia blooms [1].', true],
      ['visitor', 'And above which outward bud?', null],
      ['assistant', answer, true],
    ]);

    const json = { message: 'And now?', sessionId };
    const refused = [
      await service.request(PATH, { json, apiKey: other.apiKey }),
      await service.request(PATH, { json: { ...json, visitorId: 'visitor 8' } }),
      await service.request(`${PATH}/sessions/${sessionId}`, { apiKey: other.apiKey }),
      await service.request(`${PATH}/sessions/${sessionId}`, { method: 'DELETE', apiKey: other.apiKey }),
    ];
    for (const response of refused)
      expect(await readProblem(response)).toMatchObject({ code: 'chat.session_not_found' });

    const removed = await service.request(`${PATH}/sessions/${sessionId}`, { method: 'DELETE' });
    expect(removed.status).toBe(204);
    expect((await service.request(`${PATH}/sessions/${sessionId}`)).status).toBe(404);
  });

  it('limits what one visitor asks, and nobody else', async () => {
    const ask = (visitorId: string): Promise<Response> =>
      service.request(PATH, { json: { message: 'moon', visitorId } });
    for (let asked = 0; asked < 10; asked += 1) expect((await ask('eager')).status).toBe(200);
    const refused = await ask('eager');

    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await readProblem(refused)).toMatchObject({ status: 429, code: 'chat.visitor_limited' });
    expect((await ask('patient')).status).toBe(200);
  });
});
