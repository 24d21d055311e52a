import { Transform } from 'class-transformer';
import { IsOptional } from 'class-validator';

/** What every field of a request says of itself. */
export interface FieldOptions {
  readonly description: string;
  readonly example?: unknown;
  readonly optional?: boolean;
}

export function documentation({ description, example, optional = false }: FieldOptions): {
  description: string;
  required: boolean;
  example?: unknown;
} {
  return { description, required: !optional, ...(example === undefined ? {} : { example }) };
}

/** An optional field may be left out or be null, which is the same to all that comes after. */
export function presence({ optional = false }: FieldOptions): PropertyDecorator[] {
  return optional ? [IsOptional(), Transform(({ value }: { value: unknown }) => value ?? undefined)] : [];
}
