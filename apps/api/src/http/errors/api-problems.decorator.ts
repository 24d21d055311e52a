import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';

import { Problem } from './problem';

type CodesByStatus = Readonly<Record<number, readonly string[]>>;

const codesOfHandler = new WeakMap<object, CodesByStatus>();

/** Documents the problems that an operation answers with, each with its status and its codes. Several of them add up. */
export function ApiProblems(codesByStatus: CodesByStatus): MethodDecorator {
  return (target, key, descriptor) => {
    const handler = descriptor.value as object;
    const codes = merged(codesOfHandler.get(handler) ?? {}, codesByStatus);
    codesOfHandler.set(handler, codes);
    ApiExtraModels(Problem)(target, key, descriptor);
    for (const [status, ofStatus] of Object.entries(codes)) {
      ApiResponse({
        status: Number(status),
        description: ofStatus.map((code) => `\`${code}\``).join(', '),
        content: { 'application/problem+json': { schema: { $ref: getSchemaPath(Problem) } } },
      })(target, key, descriptor);
    }
  };
}

function merged(some: CodesByStatus, more: CodesByStatus): CodesByStatus {
  const all = { ...some };
  for (const [status, codes] of Object.entries(more)) {
    all[Number(status)] = [...new Set([...codes, ...(all[Number(status)] ?? [])])];
  }
  return all;
}
