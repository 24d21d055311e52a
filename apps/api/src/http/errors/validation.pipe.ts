import { ValidationPipe, type ValidationError } from '@nestjs/common';
import type { ErrorDetail } from '@seoforge/kernel';

import { requestInvalid } from './request-invalid';

/** Bodies and queries are exactly what their class says: no unknown member, no other type, no silent conversion. */
export function createValidationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    // A member that is null keeps its default, as one that is left out does.
    transformOptions: { exposeUnsetFields: false },
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => requestInvalid(errors.flatMap((error) => detailsOf(error, ''))),
  });
}

function detailsOf({ property, constraints = {}, children = [] }: ValidationError, parent: string): ErrorDetail[] {
  const pointer = `${parent}/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.values(constraints).map((message) => ({ pointer, detail: withoutProperty(message, property) }));
  return [...own, ...children.flatMap((child) => detailsOf(child, pointer))];
}

/** The pointer names the member already, so that "title must be a string" becomes "must be a string". */
function withoutProperty(message: string, property: string): string {
  return message
    .replace(`property ${property} should not exist`, 'is not known here')
    .replace(`each value in ${property} `, 'each value ')
    .replace(`${property} `, '');
}
