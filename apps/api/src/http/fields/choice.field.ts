import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';

import { documentation, presence, type FieldOptions } from './field-options';

interface ChoiceOptions extends FieldOptions {
  readonly values: readonly string[];
}

/** One of a closed list of words. */
export function ChoiceField(options: ChoiceOptions): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ ...documentation(options), type: String, enum: [...options.values] }),
    ...presence(options),
    IsIn(options.values),
  );
}
