import { ApiProperty } from '@nestjs/swagger';

export class CompatStatusDto {
  @ApiProperty({ enum: [true] })
  success!: true;

  @ApiProperty({ enum: ['active'] })
  status!: string;

  @ApiProperty()
  message!: string;
}
