import type { Exchange } from '../domain/exchange';

const NOON = new Date('2026-03-01T12:00:00.000Z');

/** A question that a post answers. */
export function sampleExchange(changes: Partial<Exchange> = {}): Exchange {
  return {
    question: 'When are roses pruned?',
    askedAt: NOON,
    answer: 'Roses are pruned in March [1].',
    isAnswered: true,
    citations: [{ number: 1, url: 'https://garden.example/roses', title: 'Roses', externalId: '7' }],
    answeredAt: NOON,
    ...changes,
  };
}
