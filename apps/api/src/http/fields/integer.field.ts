import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

import { documentation, presence, type FieldOptions } from './field-options';

interface IntegerOptions extends FieldOptions {
  readonly minimum: number;
  readonly maximum: number;
  /** Query parameters arrive as text. */
  readonly fromQuery?: boolean;
}

/** A whole number within bounds. */
export function IntegerField(options: IntegerOptions): PropertyDecorator {
  const { minimum, maximum, fromQuery = false } = options;
  return applyDecorators(
    ApiProperty({ ...documentation(options), type: 'integer', minimum, maximum }),
    ...presence(options),
    ...(fromQuery
      ? [
          Transform(({ value }: { value: unknown }) =>
            typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value,
          ),
        ]
      : []),
    IsInt(),
    Min(minimum),
    Max(maximum),
  );
}
