import { IsIn } from 'class-validator';

import { Variable } from '../variable.decorator';

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const FORMATS = ['auto', 'json', 'pretty'] as const;

export class LoggingConfig {
  @Variable('LOG_LEVEL', `Least severe level that is logged: ${LEVELS.join(', ')}.`)
  @IsIn(LEVELS)
  readonly level: (typeof LEVELS)[number] = 'info';

  @Variable(
    'LOG_FORMAT',
    'json (one object a line), pretty (for people), or auto: pretty in a terminal, json elsewhere.',
  )
  @IsIn(FORMATS)
  readonly format: (typeof FORMATS)[number] = 'auto';
}
