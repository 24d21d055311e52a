import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsNumber, IsOptional, IsString, Min } from 'class-validator';

const STRATEGIES = ['priority', 'cheapest', 'fastest', 'weighted'] as const;

/** Which models answer one kind of call. Whether they are served is checked by whoever knows what is. */
export class RouteSetting {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @IsString({ each: true })
  readonly models!: readonly string[];

  @IsOptional()
  @IsIn(STRATEGIES)
  readonly strategy?: (typeof STRATEGIES)[number];

  @IsOptional()
  @IsArray()
  @IsNumber({}, { each: true })
  @Min(0, { each: true })
  readonly weights?: readonly number[];
}
