import type { IncomingHttpHeaders } from 'node:http';

import type { WordPressCompatConfig } from '@seoforge/config';

/** What a caller waits for. */
export type Work = 'content' | 'contentWithImages' | 'image' | 'other';

type Caller = 'professional' | 'basic' | 'unknown';

/**
 * How long callers wait for each kind of work, less what the way there and back may take, in milliseconds. The Professional plug-in
 * gives up after 180, 120, 90 and 30 s; the older one after 30 s, whatever it asked for; of others nothing is known.
 */
const PATIENCE_MS: Readonly<Record<Caller, Readonly<Record<Work, number>>>> = {
  professional: { content: 165_000, contentWithImages: 108_000, image: 80_000, other: 25_000 },
  basic: { content: 25_000, contentWithImages: 25_000, image: 25_000, other: 25_000 },
  unknown: { content: 25_000, contentWithImages: 25_000, image: 25_000, other: 25_000 },
};

/** How long a caller may be kept waiting, in milliseconds. */
export function patienceMsOf(
  headers: IncomingHttpHeaders,
  work: Work,
  { longestWaitMs }: Pick<WordPressCompatConfig, 'longestWaitMs'>,
): number {
  return Math.min(PATIENCE_MS[callerOf(headers)][work], longestWaitMs);
}

function callerOf(headers: IncomingHttpHeaders): Caller {
  const agent = headers['user-agent'] ?? '';
  if (headers['x-client-id'] === 'wordpress-plugin' || agent.startsWith('SEO-Forge-WordPress-Plugin/'))
    return 'professional';
  return agent.startsWith('WordPress/') ? 'basic' : 'unknown';
}
