import { ApiProperty } from '@nestjs/swagger';

export class LivenessDto {
  @ApiProperty({ enum: ['ok'] })
  status!: 'ok';
}

class HealthChecksDto {
  @ApiProperty({ enum: ['ok', 'unreachable', 'not_migrated'] })
  database!: string;

  @ApiProperty({ enum: ['ok', 'local', 'degraded'] })
  cache!: string;

  @ApiProperty({ enum: ['ok', 'stopping'] })
  process!: string;
}

export class HealthDto {
  @ApiProperty({ enum: ['ok', 'degraded', 'unavailable'] })
  status!: string;

  @ApiProperty({ type: HealthChecksDto })
  checks!: HealthChecksDto;
}
