import { RunningAttempt } from '@seoforge/idempotency';
import { InMemoryIdempotencyKeyRepository } from '@seoforge/idempotency/testing';
import { SystemClock } from '@seoforge/kernel';

import { EventRecording } from './event-recording';

const HEADERS = { 'Content-Type': 'text/event-stream' };
const END = 'data: [DONE]\n\n';

describe('EventRecording', () => {
  let keys: InMemoryIdempotencyKeyRepository;
  let recording: EventRecording;

  const claim = { siteId: 'site-1', key: 'order-17', fingerprint: 'tea', leaseMs: 60_000, keepMs: 60_000 };

  beforeEach(async () => {
    keys = new InMemoryIdempotencyKeyRepository(new SystemClock());
    const attempt = { ...claim, attemptId: 'attempt-1' };
    await keys.claim(attempt);
    recording = new EventRecording(new RunningAttempt(keys, attempt, 'operation-1'), HEADERS);
  });

  async function kept(...events: string[]): Promise<unknown> {
    for (const event of events) recording.add(event);
    await recording.end();
    const next = await keys.claim({ ...claim, attemptId: 'attempt-2' });
    return 'answer' in next ? next.answer : undefined;
  }

  it('keeps a stream that came to its end', async () => {
    const body = Buffer.from('data: "Grüner Tee"\n\ndata: [DONE]\n\n');
    expect(await kept('data: "Grüner Tee"\n\n', END)).toEqual({ status: 200, headers: HEADERS, body });
  });

  it.each([[[]], [['data: "[DONE]"\n\n']], [['data: {"error":{}}\n\n']], [[END, 'data: more\n\n']]])(
    'forgets one that did not: %j',
    async (events) => {
      expect(await kept(...events)).toBeUndefined();
    },
  );

  it('keeps of one that is too long that it came to its end', async () => {
    const event = 'x'.repeat(1_048_576);
    expect(await kept(event, event, event, event, END)).toEqual({ status: 200, headers: HEADERS, body: null });
  });
});
