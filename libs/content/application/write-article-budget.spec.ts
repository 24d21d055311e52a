import { WritingDesk } from '../testing';

describe('WriteArticle, with bounded money', () => {
  it('writes one piece after the other where its money does not cover them side by side', async () => {
    const desk = new WritingDesk(12);
    const maxCostMicroUsd = 60_000;
    const id = await desk.order({ keyphrase: 'green tea', targetWords: 600, maxCostMicroUsd });
    let mostAtOnce = 0;
    let atOnce = 0;
    desk.live.intercept = async (_purpose, request) => {
      mostAtOnce = Math.max(mostAtOnce, (atOnce += 1));
      await new Promise(setImmediate);
      atOnce -= 1;
      return desk.simulated.generate(request);
    };
    expect(await desk.write(id)).toMatchObject({ status: 'succeeded' });
    expect(mostAtOnce).toBeGreaterThan(1);
    const spent = desk.ledger.calls.reduce((sum, { chargeMicroUsd }) => sum + chargeMicroUsd, 0);
    expect(spent).toBeLessThanOrEqual(maxCostMicroUsd);
  });

  it('does not spend what a vanished worker may have spent', async () => {
    const desk = new WritingDesk();
    const id = await desk.order({ keyphrase: 'green tea', targetWords: 150, maxCostMicroUsd: 1_000_000 });
    const call = { siteId: desk.siteId, articleId: id, mode: 'live', purpose: 'article.section' } as const;
    const amountMicroUsd = 999_999;
    desk.ledger.reservations.set('lost', { call: { ...call, provider: 'openai', model: 'gpt' }, amountMicroUsd });

    expect(await desk.write(id)).toMatchObject({ failure: { code: 'budget.article_limit_exceeded' } });
    expect(desk.live.purposes).toEqual([]);
  });

  it('spends no more than was allowed, on calls side by side and over several goes', async () => {
    const desk = new WritingDesk(12);
    const maxCostMicroUsd = 25_000;
    const id = await desk.order({ keyphrase: 'green tea', targetWords: 2_400, maxCostMicroUsd });
    const spent = (): number => desk.ledger.calls.reduce((sum, { chargeMicroUsd }) => sum + chargeMicroUsd, 0);
    for (let go = 1; go <= 2; go += 1) {
      expect(await desk.write(id)).toMatchObject({
        status: 'failed',
        failure: { code: 'budget.article_limit_exceeded' },
      });
      expect(spent()).toBeLessThanOrEqual(maxCostMicroUsd);
      await desk.articles.requeue(desk.siteId, id, new Date());
    }
    expect(spent()).toBeGreaterThan(0);
  });
});
