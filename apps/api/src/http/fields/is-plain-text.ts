import { ValidateBy, buildMessage } from 'class-validator';

/** Text that can be stored and sent on: well-formed Unicode without NUL. */
export function IsPlainText(options: { each?: boolean } = {}): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isPlainText',
      validator: {
        validate: (value) => typeof value === 'string' && value.isWellFormed() && !value.includes('\0'),
        defaultMessage: buildMessage(
          (each) => `${each}$property must be well-formed text without NUL characters`,
          options,
        ),
      },
    },
    options,
  );
}
