import type { OpenAPIObject } from '@nestjs/swagger';

import type { Operation } from './operations';

type Responses = Operation['responses'];

/** What a body can be refused with before anybody looks into it, on operations that take one as much as on those that take none. */
const BODY_PROBLEMS = {
  '400': ['request.malformed', 'request.too_deep', 'request.too_many_members'],
  '413': ['request.too_large'],
  '415': ['request.media_type', 'request.content_encoding'],
} as const;
const WITH_BODY = ['post', 'put', 'patch', 'delete'] as const;

/** Adds those problems to the ones that operations name themselves. */
export function addBodyProblems({ paths }: OpenAPIObject): void {
  for (const item of Object.values(paths)) {
    for (const method of WITH_BODY) if (item[method]) addTo(item[method].responses);
  }
}

function addTo(responses: Responses): void {
  for (const [status, codes] of Object.entries(BODY_PROBLEMS)) {
    const named = codesOf(responses[status]);
    responses[status] = {
      description: [...new Set([...named, ...codes])].map((code) => `\`${code}\``).join(', '),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    };
  }
}

function codesOf(response: Responses[string]): string[] {
  if (!response || '$ref' in response) return [];
  return [...response.description.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}
