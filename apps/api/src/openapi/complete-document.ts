import type { OpenAPIObject } from '@nestjs/swagger';
import { RateLimitConfig, type RateLimitClass } from '@seoforge/config';

import type { AccessRule } from '../http/access/access.decorator';
import { accessInWords } from './access-in-words';
import { ANSWER_HEADERS, nameAnswerHeaders } from './answer-headers';
import { addBodyProblems } from './body-problems';
import { describeCsvBody } from './csv-body';
import { exampleOf, type Schemas } from './example-of';
import { limitsInWords } from './limits-in-words';
import { operationsOf, type Operation } from './operations';
import { tellProblemsOnce } from './tell-problems-once';

/** Adds to a document what follows from the code, but not from the framework: who may call, how often, and what to send. */
export function completeDocument(document: OpenAPIObject, rules: ReadonlyMap<string, AccessRule>): OpenAPIObject {
  const completed = structuredClone(document);
  const limits = new RateLimitConfig();
  completed.components = { ...completed.components, headers: ANSWER_HEADERS };
  addBodyProblems(completed);
  for (const operation of operationsOf(completed)) {
    const limit = limitOf(operation);
    operation.description = [
      ...(operation.description ? [operation.description] : []),
      accessInWords(rules.get(operation.operationId ?? '')),
      ...(limit ? [limitsInWords(limit, limits)] : []),
    ].join('\n\n');
    tellProblemsOnce(operation);
    nameAnswerHeaders(operation, limit !== undefined);
    describeCsvBody(operation);
    addExample(operation, completed.components.schemas ?? {});
  }
  return completed;
}

function limitOf(operation: Operation): RateLimitClass | undefined {
  return (operation as { readonly 'x-rate-limit-class'?: RateLimitClass })['x-rate-limit-class'];
}

function addExample({ requestBody }: Operation, schemas: Schemas): void {
  if (!requestBody || '$ref' in requestBody) return;
  for (const media of Object.values(requestBody.content)) {
    if (media.schema && media.example === undefined && media.examples === undefined)
      media.example = exampleOf(media.schema, schemas);
  }
}
