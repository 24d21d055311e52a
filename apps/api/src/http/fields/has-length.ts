import { ValidateBy, buildMessage } from 'class-validator';

interface LengthOptions {
  readonly minimum?: number;
  readonly maximum: number;
  readonly each?: boolean;
}

/** A surrogate pair with its variation selector. */
const MOST_UNITS_PER_CHARACTER = 3;

/** A text of bounded length, in code points; one with its variation selector counts once. Takes no memory, however long the text. */
export function HasLength({ minimum = 0, maximum, each = false }: LengthOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'hasLength',
      validator: {
        validate: (value) => typeof value === 'string' && isAtLeast(value, minimum) && isAtMost(value, maximum),
        defaultMessage: buildMessage(
          (prefix) =>
            minimum === 0
              ? `${prefix}$property must be shorter than or equal to ${maximum} characters`
              : `${prefix}$property must have from ${minimum} to ${maximum} characters`,
          { each },
        ),
      },
    },
    { each },
  );
}

/** Most texts are known to be short or long enough without counting. */
function isAtMost(text: string, maximum: number): boolean {
  if (text.length <= maximum) return true;
  return text.length <= maximum * MOST_UNITS_PER_CHARACTER && charactersOf(text) <= maximum;
}

function isAtLeast(text: string, minimum: number): boolean {
  return text.length >= minimum * MOST_UNITS_PER_CHARACTER || charactersOf(text) >= minimum;
}

function charactersOf(text: string): number {
  let characters = 0;
  let mayBeVaried = false;
  for (let index = 0; index < text.length; index += 1) {
    const isSelector = isVariationSelector(text.charCodeAt(index));
    if (!(isSelector && mayBeVaried)) characters += 1;
    mayBeVaried = !isSelector;
    if (isHighSurrogate(text.charCodeAt(index)) && isLowSurrogate(text.charCodeAt(index + 1))) index += 1;
  }
  return characters;
}

function isVariationSelector(unit: number): boolean {
  return unit === 0xfe0e || unit === 0xfe0f;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
