import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMinSize, ArrayUnique, IsArray, IsIn } from 'class-validator';

import { documentation, presence, type FieldOptions } from './field-options';

interface ChoiceListOptions extends FieldOptions {
  readonly values: readonly string[];
  readonly minItems?: number;
}

/** Some of a closed list of words, each at most once. */
export function ChoiceListField(options: ChoiceListOptions): PropertyDecorator {
  const { values, minItems = 0 } = options;
  return applyDecorators(
    ApiProperty({
      ...documentation(options),
      type: 'array',
      items: { type: 'string', enum: [...values] },
      minItems,
      maxItems: values.length,
      uniqueItems: true,
    }),
    ...presence(options),
    IsArray(),
    ArrayMinSize(minItems),
    ArrayUnique(),
    IsIn(values, { each: true }),
  );
}
