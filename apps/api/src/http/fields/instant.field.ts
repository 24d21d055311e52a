import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';

import { documentation, presence, type FieldOptions } from './field-options';

const INSTANT = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2}))?$/i;

/** A date or a date-time (RFC 3339), as text. */
export function InstantField(options: FieldOptions): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ ...documentation(options), type: String }),
    ...presence(options),
    ValidateBy({
      name: 'isInstant',
      validator: {
        validate: (value) => typeof value === 'string' && instantOf(value) !== undefined,
        defaultMessage: () => '$property must be a date or a date-time, such as 2026-11-01 or 2026-11-01T12:00:00Z',
      },
    }),
  );
}

/** A date is its first moment in UTC. Undefined for what is no date, such as the 31st of a shorter month. */
export function instantOf(text: string): Date | undefined {
  const [, date] = INSTANT.exec(text) ?? [];
  if (date === undefined || !isInCalendar(date)) return undefined;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}

function isInCalendar(date: string): boolean {
  const midnight = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date);
}
