import { IsBoolean, IsInt, IsNumber, IsString, Max, Min, MinLength } from 'class-validator';

import { Variable } from '../variable.decorator';

/** The paths that WordPress plug-ins of earlier versions call. */
export class WordPressCompatConfig {
  @Variable(
    'WORDPRESS_COMPAT_LONGEST_WAIT_MS',
    'How long these paths let any caller wait. For proxies that close silent connections sooner than the plug-ins do.',
  )
  @IsInt()
  @Min(0)
  @Max(165_000)
  readonly longestWaitMs: number = 165_000;

  @Variable(
    'WORDPRESS_COMPAT_REPEAT_SECONDS',
    'How long after its delivery a result is given again to the same request; afterwards the request orders a new one.',
  )
  @IsInt()
  @Min(0)
  @Max(86_400)
  readonly repeatSeconds: number = 60;

  @Variable(
    'WORDPRESS_COMPAT_ANONYMOUS',
    'Whether these paths, and no others, also serve requests without credentials: for one site that all of them share.',
  )
  @IsBoolean()
  readonly isAnonymousAllowed: boolean = false;

  @Variable(
    'WORDPRESS_COMPAT_ANONYMOUS_GENERATIONS_PER_HOUR',
    'Texts and pictures that one address may order without credentials in an hour.',
  )
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly generationsPerHour: number = 5;

  @Variable(
    'WORDPRESS_COMPAT_ANONYMOUS_REQUESTS_PER_HOUR',
    'Other requests that one address may make without credentials in an hour.',
  )
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly requestsPerHour: number = 60;

  @Variable(
    'WORDPRESS_COMPAT_ANONYMOUS_BUDGET_USD',
    'What all requests without credentials together may spend on models in a month.',
  )
  @IsNumber()
  @Min(0)
  @Max(1_000_000)
  readonly anonymousBudgetUsd: number = 1;

  @Variable(
    'WORDPRESS_COMPAT_ANONYMOUS_ROUTE',
    'The route whose models answer requests without credentials, the cheapest first.',
  )
  @IsString()
  @MinLength(1)
  readonly anonymousRoute: string = 'default';

  @Variable('WORDPRESS_COMPAT_ANONYMOUS_IMAGES', 'Whether requests without credentials may have pictures drawn.')
  @IsBoolean()
  readonly areAnonymousImagesAllowed: boolean = false;
}
