import { newId } from '@seoforge/kernel';

import { firstIdAt, momentOf } from './event-id';

describe('ids of events', () => {
  it('hold the moment at which they were made', () => {
    const before = Date.now();
    const moment = momentOf(newId());

    expect(moment.getTime()).toBeGreaterThanOrEqual(before);
    expect(moment.getTime() - before).toBeLessThan(60_000);
  });

  it('that are the first of a moment come after all earlier and before all later ones', () => {
    const id = newId();
    const moment = momentOf(id);

    expect(firstIdAt(moment) < id).toBe(true);
    expect(firstIdAt(new Date(moment.getTime() + 1)) > id).toBe(true);
  });

  it.each([
    ['1970-01-01T00:00:00.000Z', '00000000-0000-7000-8000-000000000000'],
    ['0000-01-01T00:00:00.000Z', '00000000-0000-7000-8000-000000000000'],
    ['2026-11-23T10:00:00.000Z', '01a207d9-2100-7000-8000-000000000000'],
    ['+275760-09-13T00:00:00.000Z', 'ffffffff-ffff-7000-8000-000000000000'],
  ])('begin, at %s, with %s', (moment, id) => {
    expect(firstIdAt(new Date(moment))).toBe(id);
  });
});
