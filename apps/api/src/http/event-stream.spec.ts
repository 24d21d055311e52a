import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';

import type { FastifyReply } from 'fastify';

import { EventStream } from './event-stream';

/** A connection that is full after some hundred kilobytes, and notes every write. */
class Connection extends PassThrough {
  readonly writes: string[] = [];
  readonly head: unknown[] = [];

  writeHead(...head: unknown[]): void {
    this.head.push(...head);
  }

  override _write(chunk: Buffer, encoding: BufferEncoding, done: () => void): void {
    this.writes.push(chunk.toString());
    super._write(chunk, encoding, done);
  }
}

function open(request: object = {}): { connection: Connection; events: EventStream } {
  const connection = new Connection();
  const headers = { 'x-request-id': 'request-1' };
  const reply = { raw: connection, request, hijack: () => undefined, getHeaders: () => headers };
  return { connection, events: new EventStream(reply as unknown as FastifyReply) };
}

describe('EventStream', () => {
  it('keeps the headers that the answer has already', () => {
    const { connection, events } = open();
    expect(connection.head).toEqual([
      200,
      expect.objectContaining({ 'x-request-id': 'request-1', 'Content-Type': 'text/event-stream; charset=utf-8' }),
    ]);
    events.end();
  });

  it('writes the events of one turn at once, and loses none at the end', async () => {
    const { connection, events } = open();
    events.send('one');
    events.send('two');
    await nextTurn();
    events.send('three');
    events.end();
    expect(connection.writes).toEqual(['data: one\n\ndata: two\n\n', 'data: three\n\n']);
  });

  it('names events, and says how soon to come again', () => {
    const { connection, events } = open();
    events.welcome(2_000);
    events.send('{}', { id: 7, event: 'piece' });
    events.end();
    expect(connection.writes).toEqual(['retry: 2000\n\nid: 7\nevent: piece\ndata: {}\n\n']);
  });

  it('ends, where its answer may have to be given again, after that has been kept', async () => {
    const { promise: kept, resolve } = Promise.withResolvers<undefined>();
    const keep = jest.fn(() => kept);
    const { connection, events } = open({ idempotentAttempt: { keep } });
    events.send('one');
    events.send('[DONE]');
    events.end();
    await nextTurn();
    expect(connection.writableEnded).toBe(false);
    resolve(undefined);
    await nextTurn();
    expect(connection.writableEnded).toBe(true);
    const [[answer]] = keep.mock.calls as unknown as [[{ status: number; body: Buffer }]];
    expect([answer.status, answer.body.toString()]).toEqual([200, connection.writes.join('')]);
  });

  it('keeps little back', () => {
    const { connection, events } = open();
    events.send('x'.repeat(20_000));
    expect(connection.writes).toHaveLength(1);
    events.end();
  });

  it.each([
    ['the reader catches up', (connection: Connection) => void connection.resume()],
    ['the reader leaves', (connection: Connection) => void connection.destroy()],
  ])('says that there is no room until %s', async (_, goOn) => {
    const { connection, events } = open();
    expect(events.room()).toBeUndefined();
    for (let event = 0; event < 20; event += 1) events.send('x'.repeat(20_000));
    const room = events.room();
    expect(room).toBeInstanceOf(Promise);
    goOn(connection);
    await room;
    expect(events.room()).toBeUndefined();
    events.end();
  });

  it('has room for a reader who has caught up in the meantime', async () => {
    const { connection, events } = open();
    for (let event = 0; event < 20; event += 1) events.send('x'.repeat(20_000));
    connection.resume();
    await once(connection, 'drain');
    events.send('A late word.');
    expect(events.room()).toBeUndefined();
    events.end();
  });

  it('shows every 15 seconds that it is alive, until it has ended', () => {
    jest.useFakeTimers();
    const { connection, events } = open();
    jest.advanceTimersByTime(15_100);
    expect(connection.writes).toEqual([': keep-alive\n\n']);
    events.end();
    jest.advanceTimersByTime(60_000);
    expect(connection.writes).toHaveLength(1);
    jest.useRealTimers();
  });
});
