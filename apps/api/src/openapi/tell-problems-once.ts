import type { Operation } from './operations';

/**
 * Several decorators add codes to one status of an operation, each repeating those before it; the framework keeps every description,
 * and the last one is complete.
 */
export function tellProblemsOnce({ responses }: Operation): void {
  for (const response of Object.values(responses)) {
    if (response === undefined || '$ref' in response) continue;
    if (response.content?.['application/problem+json'] === undefined) continue;
    response.description = response.description.split('\n\n').at(-1) ?? '';
  }
}
