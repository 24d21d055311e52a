import { setTimeout as sleep } from 'node:timers/promises';

import type { BuiltService } from '../built-service';
import { pathOf, type Order } from './orders';
import { askPatiently } from './patient-client';

const SHARE_OF_CANCELLED = 10;
const LONGEST_WAIT_MS = 20_000;

/** Cancels every tenth order at some moment: before it begins, while it is written, or after its end. */
export async function cancelSome(service: BuiltService, orders: readonly Order[], random: () => number): Promise<void> {
  const chosen = orders.filter(({ number }) => number % SHARE_OF_CANCELLED === SHARE_OF_CANCELLED - 1);
  await Promise.all(
    chosen.map(async (order) => {
      await sleep(random() * LONGEST_WAIT_MS);
      await askPatiently(service, `${pathOf(order)}/cancel`, { method: 'POST' });
    }),
  );
}
