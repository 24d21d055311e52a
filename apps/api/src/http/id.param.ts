import type { PipeTransform } from '@nestjs/common';
import { isId } from '@seoforge/kernel';
import type { AppError } from '@seoforge/kernel';

/**
 * An id from the path, in lower case as all ids are stored, for it is compared with those. What is no id names nothing, so that the
 * answer is the same as for an id that does not exist.
 */
export class IdParam implements PipeTransform<string, string> {
  constructor(private readonly notFound: () => AppError) {}

  transform(value: string): string {
    if (!isId(value)) throw this.notFound();
    return value.toLowerCase();
  }
}
