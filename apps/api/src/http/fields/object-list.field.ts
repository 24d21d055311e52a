import { applyDecorators, type Type as Class } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsObject, ValidateNested } from 'class-validator';

import { documentation, presence, type FieldOptions } from './field-options';

interface ObjectListOptions extends FieldOptions {
  readonly of: Class;
  readonly minItems?: number;
  readonly maxItems: number;
}

/** A bounded list of objects of one class. */
export function ObjectListField(options: ObjectListOptions): PropertyDecorator {
  const { of, minItems = 0, maxItems } = options;
  return applyDecorators(
    ApiProperty({ ...documentation(options), type: [of], minItems, maxItems }),
    ...presence(options),
    Type(() => of),
    IsArray(),
    ArrayMinSize(minItems),
    ArrayMaxSize(maxItems),
    IsObject({ each: true }),
    ValidateNested({ each: true }),
  );
}
