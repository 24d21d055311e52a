import { AppError, newId } from '@seoforge/kernel';

import { samplePassage } from '../testing/sample-passage';
import { ScriptedChatGateway } from '../testing/scripted-chat-gateway';
import { AnswerFromPosts, type PostsAnswer } from './answer-from-posts';

const GOOD = 'Prune roses in March [1].';
const NOT_KNOWN = 'I found no answer to that in the posts of this site.';
const CALLER = { siteId: newId(), mode: 'live' } as const;

async function answered(
  gateway: ScriptedChatGateway,
  maxCostMicroUsd?: number,
  passages = [samplePassage(), samplePassage({ number: 2 })],
): Promise<PostsAnswer & { pieces: readonly string[] }> {
  const pieces: string[] = [];
  const answering = new AnswerFromPosts(gateway).execute(
    { language: 'en', passages, history: [], message: 'When do I prune roses?' },
    'When do I prune roses?',
    maxCostMicroUsd === undefined ? CALLER : { ...CALLER, maxCostMicroUsd },
    new AbortController().signal,
  );
  for (;;) {
    const next = await answering.next();
    if (next.done) return { ...next.value, pieces };
    pieces.push(next.value);
  }
}

describe('AnswerFromPosts', () => {
  it('cites the posts that the answer names, and no others', async () => {
    const gateway = new ScriptedChatGateway(`${GOOD} Cut above a bud [1][5].`);

    expect(await answered(gateway)).toEqual({
      text: `${GOOD} Cut above a bud [1].`,
      pieces: [GOOD, ' Cut above a bud [1].'],
      isAnswered: true,
      citations: [{ number: 1, url: 'https://garden.example/roses-1', title: 'Pruning roses', externalId: '10' }],
      provider: 'openai',
      costMicroUsd: 7,
      warnings: ['scripted'],
    });
    expect(gateway.asked[0]?.context).toEqual({ ...CALLER, purpose: 'chat' });
  });

  it('asks no model without passages', async () => {
    const gateway = new ScriptedChatGateway(GOOD);

    expect(await answered(gateway, undefined, [])).toMatchObject({
      text: NOT_KNOWN,
      pieces: [NOT_KNOWN],
      isAnswered: false,
      provider: null,
      costMicroUsd: 0,
    });
    expect(gateway.asked).toHaveLength(0);
  });

  it('believes a model that says that it does not know', async () => {
    const gateway = new ScriptedChatGateway('NOT_IN_POSTS');

    expect(await answered(gateway)).toMatchObject({
      text: NOT_KNOWN,
      isAnswered: false,
      citations: [],
      costMicroUsd: 7,
    });
    expect(gateway.asked).toHaveLength(1);
  });

  it('asks once more for an answer that cites nothing, and tells why', async () => {
    const gateway = new ScriptedChatGateway('Roses are pruned in March.', GOOD);

    expect(await answered(gateway)).toMatchObject({ text: GOOD, pieces: [GOOD], isAnswered: true, costMicroUsd: 14 });
    expect(gateway.asked[1]?.request.messages.slice(2)).toEqual([
      { role: 'assistant', text: 'Roses are pruned in March.' },
      { role: 'user', text: expect.stringContaining('cites none of the passages') },
    ]);
  });

  it.each(['Roses are pruned in March.', '', 'Buy at https://evil.example [1].'])(
    'knows nothing after two answers like %j',
    async (said) => {
      const gateway = new ScriptedChatGateway(said);

      expect(await answered(gateway)).toMatchObject({ text: NOT_KNOWN, pieces: [NOT_KNOWN], isAnswered: false });
      expect(gateway.asked).toHaveLength(2);
    },
  );

  it('has both answers cost no more than the limit', async () => {
    const gateway = new ScriptedChatGateway('No mark.', GOOD);
    await answered(gateway, 10);
    expect(gateway.asked.map(({ context }) => context.maxCostMicroUsd)).toEqual([10, 3]);

    const frugal = new ScriptedChatGateway('No mark.', GOOD);
    expect(await answered(frugal, 7)).toMatchObject({ text: NOT_KNOWN, costMicroUsd: 7 });
    expect(frugal.asked).toHaveLength(1);

    const unpriced = new ScriptedChatGateway('No mark.', GOOD);
    unpriced.costMicroUsd = null;
    expect(await answered(unpriced, 100)).toMatchObject({ text: NOT_KNOWN, costMicroUsd: null });
  });

  it('fails with the model', async () => {
    const outage = new AppError({ code: 'provider.unavailable', kind: 'upstream', message: 'Out.' });

    await expect(answered(new ScriptedChatGateway(outage))).rejects.toBe(outage);
  });

  it('reads no more of an endless answer than a long one has', async () => {
    const { text } = await answered(new ScriptedChatGateway(`${GOOD} `.repeat(2_000)));

    expect(text.length).toBeLessThanOrEqual(12_000);
    expect(text.startsWith(`${GOOD} ${GOOD}`)).toBe(true);
  });
});
