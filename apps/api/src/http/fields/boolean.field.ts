import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';

import { documentation, presence, type FieldOptions } from './field-options';

export function BooleanField(options: FieldOptions): PropertyDecorator {
  return applyDecorators(ApiProperty({ ...documentation(options), type: Boolean }), ...presence(options), IsBoolean());
}
