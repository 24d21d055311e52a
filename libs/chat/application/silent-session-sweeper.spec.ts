import { Logger } from '@nestjs/common';
import { Clock, newId } from '@seoforge/kernel';

import { InMemoryChatSessionRepository, sampleExchange } from '../testing';
import { SilentSessionSweeper } from './silent-session-sweeper';

const NOON = new Date('2026-03-01T12:00:00.000Z');
const HOUR_MS = 60 * 60_000;

class StillClock extends Clock {
  now(): Date {
    return NOON;
  }
}

describe('SilentSessionSweeper', () => {
  const session = { siteId: 'site', visitorHash: null, language: 'en', createdAt: NOON };

  it('removes every session that has been silent for 24 hours', async () => {
    const sessions = new InMemoryChatSessionRepository();
    const used = (hoursAgo: number): Promise<void> => {
      const answeredAt = new Date(NOON.getTime() - hoursAgo * HOUR_MS);
      return sessions.begin({ ...session, id: newId() }, sampleExchange({ answeredAt }));
    };
    await Promise.all(Array.from({ length: 501 }, () => used(24)));
    await sessions.begin({ ...session, id: 'recent' }, sampleExchange({ answeredAt: NOON }));
    await new SilentSessionSweeper(sessions, new StillClock()).sweep();

    expect(await sessions.removeSilent(new Date(NOON.getTime() - 1), 1_000)).toBe(0);
    expect(await sessions.find('site', 'recent', new Date(0))).not.toBeNull();
  });

  it('outlives a database that is away', async () => {
    const warned = jest.spyOn(Logger.prototype, 'warn').mockImplementation();
    const sessions = new InMemoryChatSessionRepository();
    jest.spyOn(sessions, 'removeSilent').mockRejectedValue(new Error('away'));
    await new SilentSessionSweeper(sessions, new StillClock()).sweep();

    expect(warned).toHaveBeenCalledWith('Silent chat sessions could not be removed, will try again: away');
  });
});
