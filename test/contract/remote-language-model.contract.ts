/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import type { Behaviour } from '../support/upstreams/behaviour';
import {
  API_KEY,
  answer,
  expectWhole,
  PROMPT,
  REQUEST,
  type LanguageModelOnTheWire,
} from './language-model-on-the-wire';

export interface RemoteLanguageModelOptions {
  /** JSON that the vendor would not send as an answer. */
  readonly strangeBodies: readonly string[];
}

/** What every model behind a vendor's HTTP API keeps to; called within a `describe` block of its own. */
export function itKeepsToTheRemoteContract<Body>(
  vendor: LanguageModelOnTheWire<Body>,
  { strangeBodies }: RemoteLanguageModelOptions,
): void {
  describe('reads a stream', () => {
    it.each([
      ['whose characters are split over packets', answer({ byteByByte: true })],
      ['with a malformed chunk in it', answer({ malformedChunkAfter: 2 })],
      ['without the mark of its end', answer({ omitEndMarker: true, keepOpen: true })],
      ['without its usage and its end', answer({ omitEndMarker: true, keepOpen: true }, { usage: null })],
    ])('%s', async (_name, behaviour) => {
      const parts = await vendor.stream(behaviour);

      expectWhole(parts);
      expect(parts.at(-1)).toMatchObject({
        usage: behaviour.usage ? { inputTokens: behaviour.usage.promptTokens } : {},
      });
    });

    it('that shows that the model thinks, before its text', async () => {
      const parts = await vendor.stream(answer({}, { thoughts: 'Ponds hold water.' }));
      const types = parts.map(({ type }) => type);

      expect(types.lastIndexOf('reasoning')).toBeGreaterThan(1);
      expect(types.lastIndexOf('reasoning')).toBeLessThan(types.indexOf('text'));
      expectWhole(parts.filter(({ type }) => type !== 'reasoning'));
    });
  });

  describe('ends a stream', () => {
    it.each([
      ['is cut', answer({ interrupt: { afterChunks: 3, by: 'cut' } }), 'connection_failed'],
      ['ends early', answer({ interrupt: { afterChunks: 3, by: 'end' } }), 'connection_failed'],
      ['reports an error', answer({ interrupt: { afterChunks: 3, by: 'error' } }), 'unavailable'],
      ['is no stream', { kind: 'body', contentType: 'application/json', body: '{}' } as const, 'invalid_answer'],
    ])('with an error when it %s', async (_name, behaviour, reason) => {
      expect((await vendor.stream(behaviour)).at(-1)).toMatchObject({ type: 'error', error: { reason } });
    });

    it('with a timeout when it stalls', async () => {
      const impatient = vendor.modelWith({ timeoutMs: 200 });
      const parts = await vendor.stream(answer({ interrupt: { afterChunks: 3, by: 'stall' } }), impatient);

      expect(parts[0]?.type).toBe('text');
      expect(parts.at(-1)).toMatchObject({ type: 'error', error: { reason: 'timeout' } });
    });

    it('as aborted when the caller leaves in the middle, and hangs up', async () => {
      const caller = new AbortController();
      vendor.upstream.enqueue(answer({ interrupt: { afterChunks: 3, by: 'stall' } }));
      const types: string[] = [];
      for await (const part of vendor.model.stream({ ...REQUEST, signal: caller.signal })) {
        types.push(part.type === 'error' ? part.error.reason : part.type);
        caller.abort();
      }

      expect(types.at(-1)).toBe('aborted');
      expect(await vendor.upstream.requests[0]?.closedByClient).toBe(true);
    });

    it('by hanging up when nobody reads on', async () => {
      vendor.upstream.enqueue(answer({ interrupt: { afterChunks: 3, by: 'stall' } }));
      const parts = vendor.model.stream(REQUEST)[Symbol.asyncIterator]();
      await parts.next();
      await parts.return?.();

      expect(await vendor.upstream.requests[0]?.closedByClient).toBe(true);
    });
  });

  describe('fails', () => {
    it('with the time that the vendor asks to wait', async () => {
      const behaviour: Behaviour = { kind: 'status', status: 429, headers: { 'retry-after': '7' } };

      await expect(vendor.generate(behaviour)).rejects.toMatchObject({ retryAfterMs: 7000 });
    });

    it('as a timeout when no answer comes', async () => {
      vendor.upstream.enqueue({ kind: 'silence' });

      await expect(vendor.modelWith({ timeoutMs: 100 }).generate(REQUEST)).rejects.toMatchObject({ reason: 'timeout' });
    });

    it.each<[contentType: string, body: string]>([
      ['application/json', '{"id":"answer-1","cont'],
      ['application/json', ''],
      ['text/html', '<h1>It works</h1>'],
      ...strangeBodies.map((body): [string, string] => ['application/json', body]),
    ])('as invalid_answer on a body of %s: %s', async (contentType, body) => {
      await expect(vendor.generate({ kind: 'body', contentType, body })).rejects.toMatchObject({
        reason: 'invalid_answer',
      });
    });

    it('as invalid_answer on a body that never ends', async () => {
      const body = JSON.stringify({ text: 'x'.repeat(33 * 1024 * 1024) });

      await expect(vendor.generate({ kind: 'body', contentType: 'application/json', body })).rejects.toThrow(
        'answer_too_large',
      );
    });

    it('without following a redirect', async () => {
      const headers = { location: `${vendor.upstream.baseUrl}/elsewhere` };

      await expect(vendor.generate({ kind: 'status', status: 307, headers })).rejects.toMatchObject({
        reason: 'invalid_request',
        status: 307,
      });
      expect(vendor.upstream.requests).toHaveLength(1);
    });

    it('without repeating the key, the prompt or what the vendor wrote', async () => {
      const message = `Incorrect API key provided: ${API_KEY}. You asked: ${PROMPT}`;
      const error = { message, code: PROMPT, status: PROMPT };
      const everything = await vendor.everythingAboutFailure({ kind: 'status', status: 401, error });

      expect(everything).toContain('rejected the API key');
      expect(everything).not.toMatch(/canary/);
    });
  });
}
