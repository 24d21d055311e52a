import { IsInt, IsOptional, Max, Min, ValidateBy } from 'class-validator';

import { JsonVariable } from '../variable.decorator';

/** What requests are counted as; each class has limits of its own. */
export const RATE_LIMIT_CLASSES = [
  'login',
  'read',
  'analysis',
  'generation',
  'image',
  'compatibility',
  'administration',
] as const;
export type RateLimitClass = (typeof RATE_LIMIT_CLASSES)[number];

/** How often, in a minute: by one key or administrator, for one site, from one address. What is left out has no limit. */
export class RateLimitSetting {
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly key?: number;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly site?: number;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly address?: number;
}

const DEFAULTS = {
  login: { address: 10 },
  read: { key: 600, site: 1_200, address: 3_000 },
  analysis: { key: 600, site: 1_200, address: 3_000 },
  generation: { key: 60, site: 120, address: 240 },
  image: { key: 30, site: 60, address: 120 },
  compatibility: { key: 600, site: 1_200, address: 3_000 },
  administration: { key: 120, address: 600 },
  authentication: { address: 30 },
} as const satisfies Readonly<Record<RateLimitClass | 'authentication', RateLimitSetting>>;

type Overrides = Readonly<Record<string, RateLimitSetting>>;

export class RateLimitConfig {
  @JsonVariable(
    'RATE_LIMITS',
    `Requests in a minute where they differ from the defaults, as JSON: by key, site and address for each of ${Object.keys(DEFAULTS).join(', ')} (wrong credentials). Such as {"generation": {"key": 60, "site": 120, "address": 240}}.`,
    { collection: 'record', of: RateLimitSetting },
  )
  @ValidateBy({
    name: 'overridesLimits',
    validator: {
      validate: (overrides: Overrides) => unknownLimits(overrides).length === 0,
      defaultMessage: (context) =>
        `$property names no limit with ${unknownLimits(context?.value as Overrides).join(', ')}`,
    },
  })
  readonly overrides: Overrides = {};

  /** How often requests of a class may come. */
  limitsOf(name: RateLimitClass): RateLimitSetting {
    const [limits, overrides]: readonly [RateLimitSetting, RateLimitSetting?] = [DEFAULTS[name], this.overrides[name]];
    return {
      key: overrides?.key ?? limits.key,
      site: overrides?.site ?? limits.site,
      address: overrides?.address ?? limits.address,
    };
  }

  /** How often, in a minute, credentials from one address may turn out to be wrong, whatever the requests are. */
  get wrongCredentials(): number {
    return this.overrides['authentication']?.address ?? DEFAULTS.authentication.address;
  }
}

/** What would have no effect, as `class` or `class.dimension`. */
function unknownLimits(overrides: Overrides): string[] {
  return Object.entries(overrides).flatMap(([name, setting]) => {
    if (!Object.hasOwn(DEFAULTS, name)) return [name];
    const limits = DEFAULTS[name as keyof typeof DEFAULTS];
    const named = Object.entries(setting).filter(([, limit]) => limit !== undefined);
    return named
      .filter(([dimension]) => !Object.hasOwn(limits, dimension))
      .map(([dimension]) => `${name}.${dimension}`);
  });
}
