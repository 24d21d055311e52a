import type { OpenAPIObject } from '@nestjs/swagger';

import type { Operation } from './operations';

type Headers = NonNullable<NonNullable<OpenAPIObject['components']>['headers']>;

/** What answers carry besides their bodies. */
export const ANSWER_HEADERS: Headers = {
  'X-Request-ID': {
    description: 'Finds the request in the logs: the caller’s own where it sent a well-formed one.',
    schema: { type: 'string' },
  },
  'RateLimit-Policy': {
    description: 'The limits that the request counted against (IETF draft 10): `q` requests in `w` seconds.',
    schema: { type: 'string' },
    example: '"read-key";q=600;w=60, "read-site";q=1200;w=60',
  },
  RateLimit: {
    description: 'What is left: `r` requests, for `t` seconds.',
    schema: { type: 'string' },
    example: '"read-key";r=599;t=60, "read-site";r=1187;t=60',
  },
  'Retry-After': { description: 'Seconds after which to try again.', schema: { type: 'integer' } },
};

/** Names on each answer of an operation the headers that it carries. */
export function nameAnswerHeaders({ responses }: Operation, isLimited: boolean): void {
  for (const [status, response] of Object.entries(responses)) {
    if (!response || '$ref' in response) continue;
    const names = [
      'X-Request-ID',
      ...(isLimited && (status.startsWith('2') || status === '429') ? ['RateLimit-Policy', 'RateLimit'] : []),
      ...(['429', '503'].includes(status) ? ['Retry-After'] : []),
    ];
    const references = names.map((name) => [name, { $ref: `#/components/headers/${name}` }] as const);
    response.headers = { ...Object.fromEntries(references), ...response.headers };
  }
}
