import { setTimeout as sleep } from 'node:timers/promises';

import type { BuiltService } from '../built-service';
import { pathOf, type Order } from './orders';

/** What a follower was told, over all of its connections. */
export interface FollowedEvents {
  readonly articleId: string;
  /** Ids in the order in which they came. */
  readonly ids: readonly number[];
  readonly connections: number;
}

const SHARE_OF_FOLLOWED = 4;
const LONGEST_CONNECTION_MS = 5_000;
const PAUSE_MS = 100;
const EVENT_ID = /^id: (\d+)$/gm;

/** Follows every fourth order through connections that are cut at random, by the follower or by the death of the API. */
export function followSome(
  service: BuiltService,
  orders: readonly Order[],
  random: () => number,
): Promise<readonly FollowedEvents[]> {
  return Promise.all(
    orders.filter(({ number }) => number % SHARE_OF_FOLLOWED === 1).map((order) => follow(service, order, random)),
  );
}

async function follow(service: BuiltService, order: Order, random: () => number): Promise<FollowedEvents> {
  const ids: number[] = [];
  for (let connections = 1; ; connections += 1) {
    const cut = AbortSignal.timeout(Math.floor(random() * LONGEST_CONNECTION_MS));
    const isOver = await readEvents(service, order, ids, cut).catch(() => false);
    if (isOver) return { articleId: order.id, ids, connections };
    await sleep(PAUSE_MS);
  }
}

/** @returns whether there are no more to come. */
async function readEvents(service: BuiltService, order: Order, ids: number[], cut: AbortSignal): Promise<boolean> {
  const last = ids.at(-1);
  const headers: Record<string, string> = last === undefined ? {} : { 'Last-Event-ID': String(last) };
  const response = await service.request(`${pathOf(order)}/events`, { headers, signal: cut });
  if (response.status === 204) return true;
  let unread = '';
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    unread += chunk;
    const end = unread.lastIndexOf('\n\n');
    if (end < 0) continue;
    for (const [, id] of unread.slice(0, end).matchAll(EVENT_ID)) ids.push(Number(id));
    unread = unread.slice(end);
  }
  return false;
}
