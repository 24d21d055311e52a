import { setTimeout as sleep } from 'node:timers/promises';

import type { SiteClient } from '../network/site-client';

/** Of the stream itself, in its `retry` field. */
const RECONNECT_AFTER_MS = 200;
const EVENT_ID = /^id: (\d+)$/gm;

/** What was told of an article, over all connections. */
export interface Followed {
  /** Ids in the order in which they came. */
  readonly ids: readonly number[];
  readonly connections: number;
  /** Connections that did not end as a stream ends. */
  readonly broken: number;
}

/** Follows an article to its end, coming again after the last event wherever the stream ends before. */
export async function follow(client: SiteClient, articleId: string): Promise<Followed> {
  const ids: number[] = [];
  let broken = 0;
  for (let connections = 1; ; connections += 1) {
    try {
      if (await readEvents(client, articleId, ids)) return { ids, connections, broken };
    } catch {
      broken += 1;
    }
    await sleep(RECONNECT_AFTER_MS);
  }
}

/** @returns whether there are no more to come. */
async function readEvents(client: SiteClient, articleId: string, ids: number[]): Promise<boolean> {
  const response = await client.request(`/api/v1/articles/${articleId}/events`, {
    headers: { 'Last-Event-ID': String(ids.at(-1) ?? 0) },
  });
  if (response.status === 204) return true;
  if (!response.ok) throw new Error(`The stream was answered with ${response.status}.`);
  let unread = '';
  for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    unread += piece;
    const end = unread.lastIndexOf('\n\n') + 1;
    for (const [, id] of unread.slice(0, end).matchAll(EVENT_ID)) ids.push(Number(id));
    unread = unread.slice(end);
  }
  return false;
}
