import 'reflect-metadata';

import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsDefined,
  IsInt,
  IsNotIn,
  IsNumber,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

import { Secret } from '../secret';
import { IsUrlWithScheme, MinSecretLength } from '../validators';

const BUILT_IN = ['openai', 'anthropic', 'google', 'simulated'] as const;

/** A model of a server that speaks OpenAI's protocol. What is not told about it is unknown, never guessed. */
export class CompatibleModel {
  @Matches(/^[^\s,]{1,100}$/, { message: '$property must be 1 to 100 characters without spaces and commas' })
  readonly name!: string;

  /** Input and output together, in tokens. */
  @ValidateIf(({ contextTokens, maxOutputTokens, inputUsd }: CompatibleModel) =>
    [contextTokens, maxOutputTokens, inputUsd].some((value) => value !== undefined),
  )
  @IsInt({ message: '$property must be a whole number, and be given where maxOutputTokens or prices are' })
  @Min(1)
  @Max(100_000_000)
  readonly contextTokens?: number;

  /** As many as the context holds, unless given. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000_000)
  readonly maxOutputTokens?: number;

  /** US dollars per million tokens. */
  @ValidateIf(({ inputUsd, outputUsd, cachedInputUsd }: CompatibleModel) =>
    [inputUsd, outputUsd, cachedInputUsd].some((value) => value !== undefined),
  )
  @IsNumber({}, { message: '$property must be a number, and be given together with outputUsd' })
  @Min(0)
  @Max(10_000)
  readonly inputUsd?: number;

  /** US dollars per million tokens. */
  @ValidateIf(({ inputUsd, outputUsd }: CompatibleModel) => [inputUsd, outputUsd].some((value) => value !== undefined))
  @IsNumber({}, { message: '$property must be a number, and be given together with inputUsd' })
  @Min(0)
  @Max(10_000)
  readonly outputUsd?: number;

  /** US dollars per million tokens; as input unless given. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(10_000)
  readonly cachedInputUsd?: number;
}

/** A server that speaks OpenAI's protocol, under a name of the operator's choice. */
export class CompatibleProvider {
  @IsNotIn(BUILT_IN, { message: `$property must be none of ${BUILT_IN.join(', ')}` })
  @Matches(/^[a-z][a-z0-9-]{0,30}$/, {
    message: '$property must be 1 to 31 lowercase letters, digits and hyphens, a letter first',
  })
  readonly name!: string;

  /** Up to and without `/chat/completions`. */
  @IsUrlWithScheme(['http', 'https'])
  readonly baseUrl!: string;

  /** Left out for a server that asks for none. */
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? new Secret(value) : value))
  @IsOptional()
  @MinSecretLength(1)
  readonly apiKey?: Secret;

  @Type(() => CompatibleModel)
  @IsDefined()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique(({ name }: CompatibleModel) => name, { message: '$property must have different names' })
  @ValidateNested({ each: true })
  readonly models!: readonly CompatibleModel[];
}
