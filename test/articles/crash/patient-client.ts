import { setTimeout as sleep } from 'node:timers/promises';

import type { BuiltService, RequestOptions } from '../built-service';

export interface Answered<T> {
  readonly status: number;
  readonly body: T;
}

const PAUSE_MS = 200;

/**
 * Asks as a careful client does: what was not answered, for instance because the API was killed, is asked again. Orders need an
 * Idempotency-Key for that.
 */
export async function askPatiently<T>(
  service: BuiltService,
  route: string,
  options: RequestOptions = {},
): Promise<Answered<T>> {
  for (;;) {
    const answered = await ask<T>(service, route, options);
    if (answered && answered.status < 500 && !isUnderWay(answered)) return answered;
    await sleep(PAUSE_MS);
  }
}

async function ask<T>(service: BuiltService, route: string, options: RequestOptions): Promise<Answered<T> | undefined> {
  try {
    const response = await service.request(route, options);
    return { status: response.status, body: (await response.json()) as T };
  } catch {
    return undefined;
  }
}

/** The first request under the same Idempotency-Key may still be answered. */
function isUnderWay({ body }: Answered<unknown>): boolean {
  return (body as { code?: string }).code?.startsWith('idempotency.') ?? false;
}
