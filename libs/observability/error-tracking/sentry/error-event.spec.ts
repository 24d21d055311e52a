import { AppError } from '@seoforge/kernel';

import { errorEvent, type Occurrence, type SentryEvent } from './error-event';

const CANARY = 'canary-9b2d';
const ORIGIN = { program: 'api', environment: 'test', release: 'seoforge@1.2.3' };
const OCCURRENCE: Occurrence = {
  source: 'http',
  work: 'POST /api/v1/articles',
  requestId: 'request-1',
  eventId: '4bf92f3577b34da6a3ce929d0e0e4736',
  at: new Date('2026-03-01T12:00:00Z'),
  traceId: undefined,
};

const eventOf = (thrown: unknown, occurrence: Partial<Occurrence> = {}): SentryEvent =>
  errorEvent(thrown, { ...OCCURRENCE, ...occurrence }, ORIGIN);

function boil(): never {
  throw new TypeError("Cannot read properties of undefined (reading 'leaves')");
}

describe('errorEvent', () => {
  it('tells which build failed at what, and where', () => {
    let thrown: unknown;
    try {
      boil();
    } catch (error) {
      thrown = error;
    }
    const event = eventOf(thrown, { traceId: 'a1' });
    expect(event).toMatchObject({
      event_id: OCCURRENCE.eventId,
      timestamp: 1_772_366_400,
      release: 'seoforge@1.2.3',
      environment: 'test',
      transaction: 'POST /api/v1/articles',
      tags: { program: 'api', source: 'http', request_id: 'request-1', trace_id: 'a1' },
      exception: { values: [{ type: 'TypeError', value: "Cannot read properties of undefined (reading 'leaves')" }] },
    });
    expect(event.exception.values[0]?.stacktrace?.frames.at(-1)).toMatchObject({
      filename: 'libs/observability/error-tracking/sentry/error-event.spec.ts',
      function: 'boil',
      in_app: true,
    });
  });

  it('tells causes, the innermost first, and the first code that there is', () => {
    const cause = Object.assign(new RangeError(CANARY), { code: '23505' });
    const { exception, tags } = eventOf(new Error(CANARY, { cause }));
    expect(exception.values.map(({ type }) => type)).toEqual(['RangeError', 'Error']);
    expect(tags['code']).toBe('23505');
    expect(eventOf(new AppError({ code: 'queue.refused', kind: 'internal', message: CANARY })).tags['code']).toBe(
      'queue.refused',
    );
  });

  it('ends where causes go round', () => {
    const error = new Error('round');
    error.cause = error;
    expect(eventOf(error).exception.values).toHaveLength(4);
  });

  it.each<[string, unknown]>([
    ['a message', new Error(`Key (email)=(${CANARY}@example.com) already exists.`)],
    ['a message over several lines', new Error(`tea\n    at ${CANARY} (/srv/${CANARY}.js:1:1)\ntea`)],
    ['a message that was changed', Object.assign(new Error('tea'), { message: CANARY })],
    ['what the engine quotes', new TypeError(`Cannot create property 'a' on string '${CANARY}'`)],
    ['an unreadable text', new SyntaxError(`Unexpected token 'c', "${CANARY}" is not valid JSON`)],
    ['members', Object.assign(new Error(), { detail: CANARY, parameters: [CANARY], body: { prompt: CANARY } })],
    ['a code', Object.assign(new Error(), { code: CANARY })],
    ['a name', Object.assign(new Error(), { name: CANARY })],
    ['a foreign stack', Object.assign(new Error(), { stack: `Error\n    at ${CANARY}\n    at x (${CANARY}:1:1)` })],
    ['no error at all', { message: CANARY }],
    ['a text', CANARY],
    ['nothing', undefined],
  ])('lets nothing of %s out', (_what, thrown) => {
    const event = eventOf(thrown);
    expect(event.exception.values).toHaveLength(1);
    expect(JSON.stringify(event)).not.toContain(CANARY);
  });
});
