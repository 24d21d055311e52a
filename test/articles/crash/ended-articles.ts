import { setTimeout as sleep } from 'node:timers/promises';

import pLimit from 'p-limit';

import type { BuiltService } from '../built-service';
import { pathOf, type Order } from './orders';
import { askPatiently } from './patient-client';

const READ_AT_ONCE = 10;
const LOOK_EVERY_MS = 1_000;

/** An article or an improvement, as its own route tells it. */
export interface ArticleState {
  readonly id: string;
  readonly status: string;
  readonly attempts: number;
  readonly finishedAt: string | null;
  readonly error?: { readonly code: string };
  readonly seo?: { readonly trail: readonly object[] };
  readonly receipt: {
    readonly costMicroUsd: number | null;
    readonly calls: readonly { readonly costMicroUsd: number | null; readonly attempts: number }[];
  };
}

/** Waits until each has ended. */
export async function untilEnded(service: BuiltService, orders: readonly Order[], timeoutMs: number): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  let open = orders;
  while (open.length > 0 && Date.now() < deadline) {
    await sleep(LOOK_EVERY_MS);
    const states = await readAll(service, open);
    open = open.filter((_, place) => ['queued', 'running'].includes(states[place]?.status ?? ''));
  }
}

export function readAll(service: BuiltService, orders: readonly Order[]): Promise<readonly ArticleState[]> {
  const limit = pLimit(READ_AT_ONCE);
  return Promise.all(
    orders.map((order) => limit(async () => (await askPatiently<ArticleState>(service, pathOf(order))).body)),
  );
}
