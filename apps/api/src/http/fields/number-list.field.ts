import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsInt, IsNumber, Max, Min } from 'class-validator';

import { documentation, presence, type FieldOptions } from './field-options';

interface NumberListOptions extends FieldOptions {
  readonly maxItems: number;
  readonly minimum: number;
  readonly maximum: number;
  /** Whole numbers, unless false. */
  readonly whole?: boolean;
}

/** A bounded list of numbers within bounds. */
export function NumberListField(options: NumberListOptions): PropertyDecorator {
  const { maxItems, minimum, maximum, whole = true } = options;
  return applyDecorators(
    ApiProperty({
      ...documentation(options),
      type: 'array',
      maxItems,
      items: { type: whole ? 'integer' : 'number', minimum, maximum },
    }),
    ...presence(options),
    IsArray(),
    ArrayMaxSize(maxItems),
    whole ? IsInt({ each: true }) : IsNumber({}, { each: true }),
    Min(minimum, { each: true }),
    Max(maximum, { each: true }),
  );
}
