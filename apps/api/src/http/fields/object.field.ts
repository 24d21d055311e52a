import { applyDecorators, type Type as Class } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';

import { documentation, presence, type FieldOptions } from './field-options';

interface ObjectOptions extends FieldOptions {
  readonly of: Class;
}

/** An object of one class, whose members are fields themselves. */
export function ObjectField(options: ObjectOptions): PropertyDecorator {
  const { of } = options;
  return applyDecorators(
    ApiProperty({ ...documentation(options), type: of }),
    ...presence(options),
    Type(() => of),
    IsObject(),
    ValidateNested(),
  );
}
