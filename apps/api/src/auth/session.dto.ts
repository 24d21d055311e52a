import { ApiProperty } from '@nestjs/swagger';

export class SessionDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Where the login came from.', example: '192.0.2.1' })
  address!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'What the client said of itself.' })
  userAgent!: string | null;

  @ApiProperty({ format: 'date-time' })
  createdAt!: Date;

  @ApiProperty({ format: 'date-time', description: 'When its tokens were last issued.' })
  lastUsedAt!: Date;

  @ApiProperty({ description: 'Whether it is the one that asks.' })
  isCurrent!: boolean;
}

export class SessionListDto {
  @ApiProperty({ type: [SessionDto], description: 'Newest first; at most 50.' })
  items!: readonly SessionDto[];
}
