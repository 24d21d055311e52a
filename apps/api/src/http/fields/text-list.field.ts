import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray } from 'class-validator';

import { documentation, presence, type FieldOptions } from './field-options';
import { HasLength } from './has-length';
import { IsPlainText } from './is-plain-text';

interface TextListOptions extends FieldOptions {
  readonly maxItems: number;
  /** Of each text, in code points. */
  readonly maxLength: number;
}

/** A bounded list of bounded texts, none of them empty. */
export function TextListField(options: TextListOptions): PropertyDecorator {
  const { maxItems, maxLength } = options;
  return applyDecorators(
    ApiProperty({
      ...documentation(options),
      type: 'array',
      maxItems,
      items: { type: 'string', minLength: 1, maxLength },
    }),
    ...presence(options),
    IsArray(),
    ArrayMaxSize(maxItems),
    IsPlainText({ each: true }),
    HasLength({ minimum: 1, maximum: maxLength, each: true }),
  );
}
