import { PassThrough } from 'node:stream';

import { Logger } from '@nestjs/common';
import { AppError } from '@seoforge/kernel';
import type { FastifyReply } from 'fastify';

import { streamResult } from './result-stream';

const OUTAGE = new AppError({ code: 'provider.unavailable', kind: 'upstream', message: 'Out.' });

type Work = Parameters<typeof streamResult>[0];

async function streamed(work: Work, raw = new PassThrough()): Promise<string> {
  Object.assign(raw, { writeHead: () => undefined });
  const request = { id: 'request-1', url: '/api/v1/chat?x=1' };
  const reply = { raw, request, hijack: () => undefined, getHeaders: () => ({}) } as unknown as FastifyReply;
  await streamResult(work, reply);
  return raw.destroyed ? '' : (await raw.toArray()).join('');
}

describe('streamResult', () => {
  it('sends the parts, and the whole answer in the end', async () => {
    const stream = await streamed(async (tell) => {
      await tell({ text: 'Prune ' });
      await tell({ text: 'roses.' });
      return { answer: 'Prune roses.' };
    });
    expect(stream).toBe(
      'id: 1\nevent: delta\ndata: {"text":"Prune "}\n\n' +
        'id: 2\nevent: delta\ndata: {"text":"roses."}\n\n' +
        'id: 3\nevent: result\ndata: {"answer":"Prune roses."}\n\ndata: [DONE]\n\n',
    );
  });

  it('throws a failure before the first part', async () => {
    await expect(streamed(() => Promise.reject(OUTAGE))).rejects.toBe(OUTAGE);
  });

  it('tells of a later failure in an event, and in the log', async () => {
    const logged = jest.spyOn(Logger.prototype, 'error').mockImplementation();
    const stream = await streamed(async (tell) => {
      await tell({ text: 'Prune' });
      throw OUTAGE;
    });
    expect(JSON.parse(/event: error\ndata: (.*)\n\n$/.exec(stream)?.[1] ?? '')).toMatchObject({
      code: 'provider.unavailable',
      status: 502,
      instance: '/api/v1/chat',
    });
    expect(stream).not.toContain('[DONE]');
    expect(logged).toHaveBeenCalledTimes(1);
  });

  it('tells nothing, and fails for nobody, when the reader has left', async () => {
    const raw = new PassThrough();
    await expect(
      streamed(async (tell) => {
        await tell({ text: 'Prune' });
        raw.destroy();
        throw OUTAGE;
      }, raw),
    ).resolves.toBe('');
  });
});
