import { newId } from '@seoforge/kernel';

import type { AuditEntry } from '../domain/audit-event';
import { InMemoryAuditTrail, sampleAuditEntry } from '../testing';
import { Denials } from './denials';

const MINUTE_MS = 60_000;
const MOST_DISTINCT = 200;

const denial = (changes: Partial<AuditEntry> = {}): AuditEntry =>
  sampleAuditEntry({
    actor: { kind: 'anonymous', id: null },
    siteId: null,
    action: 'access.denied',
    target: 'GET /api/v1/articles',
    outcome: 'denied',
    reason: 'auth.credentials_invalid',
    ...changes,
  });

describe('Denials', () => {
  let trail: InMemoryAuditTrail;
  let denials: Denials;

  beforeEach(() => {
    jest.useFakeTimers();
    trail = new InMemoryAuditTrail();
    denials = new Denials(trail);
  });
  afterEach(() => jest.useRealTimers());

  it('are noted at once', () => {
    denials.note(denial());

    expect(trail.events).toMatchObject([denial()]);
  });

  it('that happened once are one row', () => {
    denials.note(denial());
    jest.advanceTimersByTime(MINUTE_MS);

    expect(trail.events).toHaveLength(1);
  });

  it('that are alike become two rows a minute, the second with the number of the others', () => {
    for (let attempt = 1; attempt <= 1_000; attempt += 1) denials.note(denial({ requestId: `request-${attempt}` }));
    expect(trail.events).toMatchObject([{ requestId: 'request-1', details: {} }]);
    jest.advanceTimersByTime(MINUTE_MS);

    expect(trail.events).toHaveLength(2);
    expect(trail.events[1]).toMatchObject({ ...denial(), requestId: null, details: { count: 999 } });
  });

  it('begin anew with the next minute', () => {
    for (let minute = 1; minute <= 3; minute += 1) {
      denials.note(denial());
      denials.note(denial());
      jest.advanceTimersByTime(MINUTE_MS);
    }

    expect(trail.events.map(({ details }) => details)).toEqual([{}, { count: 1 }, {}, { count: 1 }, {}, { count: 1 }]);
  });

  it.each<[string, Partial<AuditEntry>]>([
    ['address', { address: '203.0.113.8' }],
    ['actor', { actor: { kind: 'key', id: newId() } }],
    ['target', { target: 'PUT /api/v1/sites/:id/budget' }],
    ['reason', { reason: 'auth.credentials_missing' }],
  ])('are told apart by their %s', (_what, changes) => {
    denials.note(denial());
    denials.note(denial(changes));

    expect(trail.events).toHaveLength(2);
  });

  it('are not told apart by a site that anybody may name', () => {
    for (let attempt = 1; attempt <= 5; attempt += 1) denials.note(denial({ siteId: newId() }));

    expect(trail.events).toHaveLength(1);
  });

  it('from too many places are one number', () => {
    for (let place = 0; place < 10_000; place += 1)
      denials.note(denial({ address: `2001:db8::${place.toString(16)}` }));
    expect(trail.events).toHaveLength(MOST_DISTINCT);
    jest.advanceTimersByTime(MINUTE_MS);

    expect(trail.events).toHaveLength(MOST_DISTINCT + 1);
    expect(trail.events.at(-1)).toMatchObject({
      action: 'access.denied',
      outcome: 'denied',
      address: null,
      target: null,
      reason: null,
      details: { count: 10_000 - MOST_DISTINCT },
    });
    denials.note(denial({ address: '2001:db8::ffff:1' }));
    expect(trail.events.at(-1)).toMatchObject({ address: '2001:db8::ffff:1' });
  });

  it('are summed up when the process stops', () => {
    for (let attempt = 1; attempt <= 4; attempt += 1) denials.note(denial());
    denials.onApplicationShutdown();
    expect(trail.events.map(({ details }) => details)).toEqual([{}, { count: 3 }]);
    jest.advanceTimersByTime(MINUTE_MS);

    expect(trail.events).toHaveLength(2);
  });
});
