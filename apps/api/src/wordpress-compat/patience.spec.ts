import type { IncomingHttpHeaders } from 'node:http';

import { patienceMsOf, type Work } from './patience';

const ANY = { longestWaitMs: 165_000 };
const BASIC = { 'user-agent': 'WordPress/6.8; https://garden.example' };
const PROFESSIONAL = { 'user-agent': 'SEO-Forge-WordPress-Plugin/2.0.1' };
const NAMED = { 'user-agent': 'WordPress/6.8', 'x-client-id': 'wordpress-plugin' };

describe('patienceMsOf', () => {
  it.each<[IncomingHttpHeaders, Work, number]>([
    [PROFESSIONAL, 'content', 180_000],
    [PROFESSIONAL, 'contentWithImages', 120_000],
    [PROFESSIONAL, 'image', 90_000],
    [PROFESSIONAL, 'other', 30_000],
    [NAMED, 'content', 180_000],
    [BASIC, 'content', 30_000],
    [BASIC, 'image', 30_000],
    [{}, 'content', 30_000],
  ])('ends before %j gives up on %s after %i ms, and not long before', (headers, work, timeoutMs) => {
    const patienceMs = patienceMsOf(headers, work, ANY);
    expect(patienceMs).toBeLessThanOrEqual(timeoutMs - 5_000);
    expect(patienceMs).toBeGreaterThan(0.8 * timeoutMs);
  });

  it('is never more than the installation allows', () => {
    expect(patienceMsOf(PROFESSIONAL, 'content', { longestWaitMs: 50_000 })).toBe(50_000);
    expect(patienceMsOf(BASIC, 'content', { longestWaitMs: 50_000 })).toBe(25_000);
  });
});
