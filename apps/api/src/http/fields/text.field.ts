import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches } from 'class-validator';

import { documentation, presence, type FieldOptions } from './field-options';
import { HasLength } from './has-length';
import { IsPlainText } from './is-plain-text';

interface TextOptions extends FieldOptions {
  readonly minLength?: number;
  readonly maxLength: number;
  readonly pattern?: { readonly expression: RegExp; readonly message: string };
}

/** A text of bounded length, in code points; one with its variation selector counts once. */
export function TextField(options: TextOptions): PropertyDecorator {
  const { minLength = 0, maxLength, pattern } = options;
  return applyDecorators(
    ApiProperty({
      ...documentation(options),
      type: String,
      minLength,
      maxLength,
      ...(pattern ? { pattern: pattern.expression.source } : {}),
    }),
    ...presence(options),
    IsString(),
    IsPlainText(),
    HasLength({ minimum: minLength, maximum: maxLength }),
    ...(pattern ? [Matches(pattern.expression, { message: `$property ${pattern.message}` })] : []),
  );
}
