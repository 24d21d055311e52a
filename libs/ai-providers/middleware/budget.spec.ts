import { AppError, SystemClock } from '@seoforge/kernel';
import { CollectedEvents } from '@seoforge/observability/testing';

import { CallAccounts, type EndedCall, type ReservedCall } from '../ports/call-accounts';
import { Purse } from '../purse';
import { Budget } from './budget';
import type { Call, Next } from './call';
import { answering, collect, FINISH, sampleCall, sampleCandidate, textPart } from './testing/sample-call';

const OVER = new AppError({ code: 'budget.exceeded', kind: 'budget_exceeded', message: 'No money.' });

class ListedAccounts extends CallAccounts {
  readonly log: string[] = [];
  readonly settled: EndedCall[] = [];
  limitMicroUsd = Infinity;

  async reserve(_call: ReservedCall, amountMicroUsd: number): Promise<string> {
    if (amountMicroUsd > this.limitMicroUsd) throw OVER;
    this.log.push('reserve');
    return 'reservation';
  }

  async extend(_siteId: string, _reservationId: string, byMicroUsd: number): Promise<void> {
    if (byMicroUsd > this.limitMicroUsd) throw OVER;
    this.log.push(`extend by ${byMicroUsd}`);
  }

  async settle(call: EndedCall): Promise<void> {
    this.log.push('settle');
    this.settled.push(call);
  }
}

describe('Budget', () => {
  let accounts: ListedAccounts;
  let events: CollectedEvents;
  let budget: Budget;

  beforeEach(() => {
    accounts = new ListedAccounts();
    events = new CollectedEvents();
    const settings = { unknownPrices: { inputUsd: 15, outputUsd: 75 }, reservationLifetimeMs: 1_000 };
    budget = new Budget(accounts, settings, new SystemClock(), events);
  });

  const charging = (chargeMicroUsd: number, next: Next): Next =>
    async function* (call: Call) {
      call.attempts.push({ chargeMicroUsd } as Call['attempts'][number]);
      await call.spending.cover(call.work, call.candidate);
      yield* next(call);
    };

  it('reserves before the call and settles after it', async () => {
    const call = sampleCall();
    const parts = budget.handle(call, answering(textPart('Tea.'), FINISH));
    await parts.next();
    expect(accounts.log).toEqual(['reserve']);
    await parts.next();
    await parts.next();
    expect(accounts.log).toEqual(['reserve', 'settle']);
    expect(accounts.settled).toEqual([
      { id: call.id, context: call.context, reservationId: 'reservation', attempts: call.attempts },
    ]);
  });

  it('asks nothing when the money is not there', async () => {
    accounts.limitMicroUsd = 1;
    const next = jest.fn();
    expect(await collect(budget.handle(sampleCall(), next))).toEqual([{ type: 'error', error: OVER }]);
    expect(next).not.toHaveBeenCalled();
    expect(accounts.log).toEqual([]);
  });

  it('refuses a call that might cost more than its own limit', async () => {
    const call = sampleCall();
    const limited = sampleCall({ context: { ...call.context, maxCostMicroUsd: 10 } });
    const parts = await collect(budget.handle(limited, jest.fn()));
    expect(parts).toMatchObject([{ type: 'error', error: { code: 'budget.call_limit_exceeded' } }]);
    expect(accounts.log).toEqual([]);
  });

  describe('with a purse', () => {
    const sharing = (purse: Purse): Call => {
      const call = sampleCall();
      return { ...call, context: { ...call.context, purse } };
    };

    it('lets calls side by side set aside no more than is in it', async () => {
      const purse = new Purse(1_000_000);
      const first = budget.handle(sharing(purse), answering(textPart('Tea.'), FINISH));
      await first.next();
      const worstCase = 1_000_000 - purse.leftMicroUsd;
      purse.setAside(purse.leftMicroUsd - worstCase + 1);
      const second = await collect(budget.handle(sharing(purse), jest.fn()));
      expect(second).toMatchObject([{ type: 'error', error: { code: 'budget.article_limit_exceeded' } }]);
      await first.return(undefined);
      expect(purse.leftMicroUsd).toBe(2 * worstCase - 1);
    });

    it('takes from it what the call cost', async () => {
      const purse = new Purse(1_000_000, 300_000);
      await collect(budget.handle(sharing(purse), charging(700, answering(FINISH))));
      expect(purse.leftMicroUsd).toBe(699_300);
    });

    it('leaves it as it was when the site has no money', async () => {
      const purse = new Purse(1_000_000);
      accounts.limitMicroUsd = 1;
      expect(await collect(budget.handle(sharing(purse), jest.fn()))).toEqual([{ type: 'error', error: OVER }]);
      expect(purse.leftMicroUsd).toBe(1_000_000);
    });
  });

  it('reserves as much more as the attempts before another one may have cost', async () => {
    await collect(budget.handle(sampleCall(), charging(700, answering(FINISH))));
    expect(accounts.log).toEqual(['reserve', 'extend by 700', 'settle']);
  });

  it('reserves nothing more after attempts that were free', async () => {
    await collect(budget.handle(sampleCall(), charging(0, answering(FINISH))));
    expect(accounts.log).toEqual(['reserve', 'settle']);
  });

  it('settles what a reader has left', async () => {
    for await (const part of budget.handle(sampleCall(), answering(textPart('Tea.'), FINISH))) {
      expect(part.type).toBe('text');
      break;
    }
    expect(accounts.log).toEqual(['reserve', 'settle']);
  });

  it('leaves the books alone where nothing can cost anything', async () => {
    const free = sampleCandidate({ entry: { ...sampleCandidate().entry!, prices: [FREE] } });
    await collect(budget.handle(sampleCall({ candidate: free }), answering(FINISH)));
    expect(accounts.log).toEqual([]);
  });

  it('gives the answer even when the books cannot be written', async () => {
    accounts.settle = () => Promise.reject(new Error('the disk is full'));
    expect(await collect(budget.handle(sampleCall(), answering(FINISH)))).toEqual([FINISH]);
    expect(events.named('usage.settlement_failed')).toMatchObject([{ facts: { error: 'the disk is full' } }]);
  });
});

const FREE = {
  validFrom: '2026-01-01',
  inputUsd: 0,
  outputUsd: 0,
  source: 'https://vendor.example',
  checkedOn: '2026-01-01',
};
