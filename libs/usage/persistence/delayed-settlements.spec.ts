import { databaseUnavailable } from '@seoforge/database';
import { newId } from '@seoforge/kernel';
import { CollectedEvents } from '@seoforge/observability/testing';

import { sampleModelCall } from '../testing';
import { DelayedSettlements } from './delayed-settlements';
import type { Settlement } from './settle-statement';

const MOST = 10_000;

const settlement = (changes: Partial<Settlement> = {}): Settlement => ({
  callId: newId(),
  siteId: newId(),
  reservationId: newId(),
  endedAt: new Date(),
  attempts: [sampleModelCall()],
  ...changes,
});

describe('DelayedSettlements', () => {
  let events: CollectedEvents;
  let settled: Settlement[];
  let failure: Error | undefined;
  let delayed: DelayedSettlements;

  beforeEach(() => {
    events = new CollectedEvents();
    settled = [];
    failure = undefined;
    delayed = new DelayedSettlements(async (one) => {
      if (failure) throw failure;
      settled.push(one);
    }, events);
  });

  it('settles what is left at the end', async () => {
    const [one, other] = [settlement(), settlement()];
    delayed.add([one]);
    delayed.add([other]);
    await delayed.flush();

    expect(settled).toEqual([one, other]);
    expect(events.named('usage.settlements_delayed')).toHaveLength(1);
    expect(events.named('usage.settlement_lost')).toEqual([]);
  });

  it('says what it could not settle in the end', async () => {
    failure = databaseUnavailable();
    const lost = settlement();
    delayed.add([lost]);
    await delayed.flush();

    expect(events.named('usage.settlement_lost')).toMatchObject([
      { facts: { siteId: lost.siteId, callId: lost.callId } },
    ]);
  });

  it('says nothing of money that was to be given back: no call is lost with it', async () => {
    failure = databaseUnavailable();
    delayed.add([settlement({ attempts: [] })]);
    await delayed.flush();

    expect(events.named('usage.settlement_lost')).toEqual([]);
  });

  it('holds so many and no more', async () => {
    delayed.add(Array.from({ length: MOST - 1 }, () => settlement()));
    delayed.add([settlement(), settlement()]);
    await delayed.flush();

    expect(settled).toHaveLength(MOST);
    expect(events.named('usage.settlement_lost')).toHaveLength(1);
  });

  it('gives up what the database refuses', async () => {
    failure = new Error('a row that breaks a rule');
    delayed.add([settlement()]);
    await delayed.flush();

    expect(events.named('usage.settlement_lost')).toHaveLength(1);
  });

  it('takes nothing after the end', async () => {
    await delayed.flush();
    delayed.add([settlement()]);

    expect(events.named('usage.settlement_lost')).toHaveLength(1);
  });

  it('does nothing where there is nothing', () => {
    delayed.add([]);

    expect(events.all).toEqual([]);
  });
});
