import { PassThrough } from 'node:stream';

import { articleNotFound, type ArticleEvent, type FollowArticle } from '@seoforge/content';
import type { FastifyReply } from 'fastify';

import type { Shutdown } from '../http/lifecycle/shutdown';
import { ArticleStreams } from './article-streams';

const EVENT: ArticleEvent = {
  sequence: 3,
  news: { type: 'piece', piece: 'section:0', stage: 'sections' },
  progress: { stage: 'sections', done: 2, total: 7 },
  spent: { inputTokens: 10, outputTokens: 4, costMicroUsd: 100 },
  at: new Date('2026-03-01T12:00:00.000Z'),
};

type Follow = FollowArticle['execute'];

/** What the answer is written to, and which status it got. */
class Connection extends PassThrough {
  status = 0;
  text = '';

  constructor(readonly method = 'GET') {
    super();
    this.on('data', (chunk: Buffer) => (this.text += chunk.toString()));
  }

  writeHead(status: number): void {
    this.status = status;
  }

  get reply(): FastifyReply {
    const status = (code: number): object => {
      this.status = code;
      return { send: () => undefined };
    };
    const request = { method: this.method };
    return { raw: this, request, status, hijack: () => undefined, getHeaders: () => ({}) } as unknown as FastifyReply;
  }
}

/** Tells nothing until whoever listens leaves or the server stops. */
const waiting: Follow = async (_site, _id, _after, signal) =>
  // eslint-disable-next-line require-yield -- it is a stream without news
  (async function* wait() {
    if (signal.aborted) return;
    await new Promise((resolve) => {
      signal.addEventListener('abort', resolve);
    });
  })();

describe('ArticleStreams', () => {
  let stopping: AbortController;

  beforeEach(() => {
    stopping = new AbortController();
  });

  const streamsWith = (execute: Follow): ArticleStreams =>
    new ArticleStreams({ execute } as unknown as FollowArticle, { signal: stopping.signal } as unknown as Shutdown);

  it('writes each event with its id, its name and its data', async () => {
    const connection = new Connection();
    const follow = jest.fn<ReturnType<Follow>, Parameters<Follow>>(async () =>
      (async function* tell() {
        yield EVENT;
      })(),
    );
    await streamsWith(follow).stream('site', 'id', 'article', 2, connection.reply);

    expect(follow).toHaveBeenCalledWith('site', 'id', 2, expect.any(AbortSignal), 'article');
    expect(connection.text).toBe(
      'retry: 2000\n\nid: 3\nevent: piece\ndata: {"type":"piece","piece":"section:0","stage":"sections",' +
        '"progress":{"stage":"sections","done":2,"total":7},' +
        '"spent":{"inputTokens":10,"outputTokens":4,"costMicroUsd":100},"at":"2026-03-01T12:00:00.000Z"}\n\n',
    );
    expect(connection.writableEnded).toBe(true);
  });

  it('answers 204 where no news are to come, so that browsers do not come again', async () => {
    const connection = new Connection();
    await streamsWith(async () => null).stream('site', 'id', 'article', 2, connection.reply);
    expect(connection.status).toBe(204);
  });

  it('ends streams when the server stops', async () => {
    const connection = new Connection();
    const streaming = streamsWith(waiting).stream('site', 'id', 'article', 0, connection.reply);
    setImmediate(() => {
      stopping.abort();
    });
    await streaming;
    expect(connection.writableEnded).toBe(true);
  });

  it('ends at once where only the head is asked for', async () => {
    const connection = new Connection('HEAD');
    await streamsWith(waiting).stream('site', 'id', 'article', 0, connection.reply);
    expect(connection.status).toBe(200);
  });

  it('opens a hundred streams for a site, and another when one has ended', async () => {
    const streams = streamsWith(waiting);
    const open = (site: string): Promise<void> => streams.stream(site, 'id', 'article', 0, new Connection().reply);
    const first = new Connection();
    const ended = streams.stream('site', 'id', 'article', 0, first.reply);
    const others = Array.from({ length: 99 }, () => open('site'));
    await expect(open('site')).rejects.toMatchObject({ code: 'article.too_many_streams', kind: 'rate_limited' });

    others.push(open('other site'));
    first.destroy();
    await ended;
    others.push(open('site'));
    stopping.abort();
    await Promise.all(others);
  });

  it('counts no stream of an article that there is not', async () => {
    const streams = streamsWith(() => Promise.reject(articleNotFound()));
    for (let count = 0; count < 101; count += 1) {
      await expect(streams.stream('site', 'id', 'article', 0, new Connection().reply)).rejects.toMatchObject({
        code: 'article.not_found',
      });
    }
  });
});
