import { IsOptional, Matches, ValidateBy, buildMessage } from 'class-validator';

import { Secret } from '../secret';
import { Variable } from '../variable.decorator';

/** Where unexpected errors are reported. */
export class ErrorTrackingConfig {
  @Variable(
    'SENTRY_DSN',
    'Where unexpected errors are reported: the DSN that Sentry, or a server compatible with it, shows for a project. Without it they are logged and counted alone.',
  )
  @IsOptional()
  @IsDsn()
  readonly dsn?: Secret;

  @Variable('SENTRY_ENVIRONMENT', 'What reports call this installation. By default NODE_ENV.')
  @IsOptional()
  @Matches(/^[\w.-]{1,64}$/, { message: '$property must be 1 to 64 letters, digits, dots, hyphens and underscores' })
  readonly environment?: string;
}

/** `https://key@host/project`, where the host may be followed by a path. */
function IsDsn(): PropertyDecorator {
  return ValidateBy({
    name: 'isDsn',
    validator: {
      validate: (value) => {
        const text = value instanceof Secret ? value.reveal() : '';
        if (!URL.canParse(text)) return false;
        const { protocol, username, pathname } = new URL(text);
        return /^https?:$/.test(protocol) && /^\w+$/.test(username) && /\/\d+$/.test(pathname);
      },
      defaultMessage: buildMessage(() => '$property must be a DSN such as https://key@sentry.example.com/1'),
    },
  });
}
