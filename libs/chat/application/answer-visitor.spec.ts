import { AppError } from '@seoforge/kernel';

import { ChatScene } from '../testing/chat-scene';
import { ScriptedChatGateway } from '../testing/scripted-chat-gateway';

const QUESTION = 'When do I prune roses?';
const SENTENCE = 'Prune roses when the forsythia blooms [1].';
const DAY_MS = 24 * 60 * 60_000;

async function scene(
  gateway = new ScriptedChatGateway(SENTENCE),
  config: ConstructorParameters<typeof ChatScene>[1] = {},
): Promise<ChatScene> {
  const made = new ChatScene(gateway, config);
  await made.post({ externalId: 'roses' });
  return made;
}

function inputOf(gateway: ScriptedChatGateway, call: number): Record<string, unknown> {
  const text = gateway.asked[call]?.request.messages[1]?.text ?? '';
  return JSON.parse(/<input>\n(.*)\n<\/input>$/.exec(text)?.[1] ?? '{}') as Record<string, unknown>;
}

describe('AnswerVisitor', () => {
  it('gives a model the passages that fit, and what was said before', async () => {
    const gateway = new ScriptedChatGateway(SENTENCE);
    const chat = await scene(gateway);
    await chat.post({ title: 'Bread', keyphrase: null, content: '<p>Bake bread at 230 degrees.</p>' });
    const { sessionId } = await chat.say(QUESTION);
    await chat.say('And above which bud?', { sessionId });

    expect(inputOf(gateway, 0)).toMatchObject({ passages: [{ id: 1, title: 'Pruning roses in spring' }], history: [] });
    expect(inputOf(gateway, 1)).toMatchObject({
      passages: [{ id: 1, title: 'Pruning roses in spring' }],
      history: [{ question: QUESTION, answer: SENTENCE }],
      message: 'And above which bud?',
    });
  });

  it('takes what a caller says was said before for the beginning of a new conversation, and of no other', async () => {
    const gateway = new ScriptedChatGateway(SENTENCE);
    const chat = await scene(gateway);
    const earlier = [{ question: QUESTION, answer: 'In March.' }];
    const { sessionId } = await chat.say('And above which bud?', { earlier });
    await chat.say('Why?', { sessionId, earlier });

    expect(inputOf(gateway, 0)).toMatchObject({ passages: [{ id: 1 }], history: earlier });
    expect(inputOf(gateway, 1)).toMatchObject({ history: [{ question: 'And above which bud?', answer: SENTENCE }] });
  });

  it('asks no model where no post fits, and says so in the language of the message', async () => {
    const gateway = new ScriptedChatGateway(SENTENCE);
    const chat = await scene(gateway);

    expect(await chat.say('ดวงจันทร์อยู่ห่างจากโลกเท่าไร')).toMatchObject({
      isAnswered: false,
      language: 'th',
      costMicroUsd: 0,
    });
    expect(await chat.say('moon', { language: 'ja' })).toMatchObject({
      language: 'ja',
      text: expect.stringContaining('見つかり'),
    });
    expect(await chat.say('???')).toMatchObject({ isAnswered: false, language: 'en' });
    expect(gateway.asked).toHaveLength(0);
  });

  it('answers a message too short to tell in the language of the session, or of the post', async () => {
    const chat = await scene();
    const { sessionId } = await chat.say('roses', { language: 'de' });

    expect((await chat.say('roses', { sessionId })).language).toBe('de');
    expect((await chat.say('roses')).language).toBe('en_US');
  });

  it('gives every conversation an id that says nothing of the others', async () => {
    const chat = await scene();
    const [one, other] = [await chat.say(QUESTION), await chat.say(QUESTION)];

    expect(one.sessionId).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-/);
    expect(one.sessionId).not.toBe(other.sessionId);
  });

  it('has a session for one visitor, and for 24 hours of silence', async () => {
    const chat = await scene();
    const { sessionId } = await chat.say(QUESTION, { visitorId: 'anna' });
    const notFound = { code: 'chat.session_not_found', kind: 'not_found' };

    await expect(chat.say(QUESTION, { sessionId, visitorId: 'ben' })).rejects.toMatchObject(notFound);
    chat.clock.nowMs += DAY_MS - 1;
    expect((await chat.say(QUESTION, { sessionId, visitorId: 'anna' })).sessionId).toBe(sessionId);
    chat.clock.nowMs += DAY_MS;
    await expect(chat.say(QUESTION, { sessionId })).rejects.toMatchObject(notFound);
  });

  it('stores the visitor as a hash that differs from site to site', async () => {
    const chat = await scene();
    const { sessionId } = await chat.say(QUESTION, { visitorId: 'anna@example.com' });
    const session = await chat.sessions.find(chat.siteId, sessionId, new Date(0));

    expect(session?.visitorHash).toMatch(/^[\da-f]{64}$/);
    const elsewhere = await chat.say(QUESTION, { visitorId: 'anna@example.com' }, { siteId: 'another site' });
    const other = await chat.sessions.find('another site', elsewhere.sessionId, new Date(0));
    expect(other?.visitorHash).not.toBe(session?.visitorHash);
  });

  it('ends a session with its 200th message', async () => {
    const chat = await scene(undefined, { messagesPerMinute: 1_000, messagesPerDay: 1_000 });
    const { sessionId } = await chat.say('moon');
    for (let asked = 1; asked < 100; asked += 1) await chat.say('moon', { sessionId });

    await expect(chat.say('moon', { sessionId })).rejects.toMatchObject({
      code: 'chat.session_full',
      kind: 'conflict',
    });
  });

  it.each([
    ['a visitor, over all sessions', { visitorId: 'anna' }, { messagesPerMinute: 2 }, 60_000],
    ['a visitor of a day', { visitorId: 'anna' }, { messagesPerDay: 2 }, DAY_MS],
  ])('limits %s', async (_, said, config, retryAfterMs) => {
    const chat = await scene(undefined, config);
    await chat.say(QUESTION, said);
    await chat.say(QUESTION, said);

    await expect(chat.say(QUESTION, said)).rejects.toMatchObject({ code: 'chat.visitor_limited', retryAfterMs });
    expect((await chat.say(QUESTION, { visitorId: 'ben' })).isAnswered).toBe(true);
    expect((await chat.say(QUESTION, said, { siteId: 'another site' })).isAnswered).toBe(false);
  });

  it('limits a session whose visitor has no id', async () => {
    const chat = await scene(undefined, { messagesPerMinute: 2 });
    const { sessionId } = await chat.say(QUESTION);
    await chat.say(QUESTION, { sessionId });

    await expect(chat.say(QUESTION, { sessionId })).rejects.toMatchObject({ kind: 'rate_limited' });
  });

  it('stores nothing of an answer that failed, or whose session was removed meanwhile', async () => {
    const outage = new AppError({ code: 'provider.unavailable', kind: 'upstream', message: 'Out.' });
    const chat = await scene(new ScriptedChatGateway(SENTENCE, outage, SENTENCE));
    const { sessionId } = await chat.say(QUESTION);
    await expect(chat.say(QUESTION, { sessionId })).rejects.toBe(outage);
    expect(await chat.sessions.exchanges(chat.siteId, sessionId, 10)).toHaveLength(1);

    jest.spyOn(chat.sessions, 'append').mockResolvedValue(false);
    await expect(chat.say(QUESTION, { sessionId })).rejects.toMatchObject({ code: 'chat.session_not_found' });
  });
});
