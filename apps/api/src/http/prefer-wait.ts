import { ApiHeader } from '@nestjs/swagger';

/** Longest time that a request may wait, below the idle timeouts of common proxies. */
const MAXIMUM_SECONDS = 170;

/** Seconds of `Prefer: wait=N` (RFC 7240, section 4.3); undefined without a usable one, since preferences may be ignored. */
export function preferredWaitSeconds(header: string | undefined): number | undefined {
  const match = /(?:^|[,;])\s*wait\s*=\s*"?(\d{1,6})"?\s*(?:$|[,;])/i.exec((header ?? '').slice(0, 200));
  return match?.[1] === undefined ? undefined : Math.min(Number(match[1]), MAXIMUM_SECONDS);
}

/** Documents the preference. @param end what is waited for, such as `the report to end` */
export function ApiPreferWait(end: string): MethodDecorator {
  const description = `\`wait=N\`: wait up to N seconds (at most ${MAXIMUM_SECONDS}) for ${end}.`;
  return ApiHeader({ name: 'Prefer', description, required: false });
}
