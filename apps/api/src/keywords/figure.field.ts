import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsNumber, Max, Min } from 'class-validator';

interface FigureOptions {
  readonly description: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly example: number;
}

/** A number within bounds that need not be whole. */
export function FigureField({ description, minimum, maximum, example }: FigureOptions): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: Number, required: true, description, minimum, maximum, example }),
    IsNumber({ allowInfinity: false, allowNaN: false }),
    Min(minimum),
    Max(maximum),
  );
}
