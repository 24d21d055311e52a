import { ApiProperty } from '@nestjs/swagger';

export class OpenAiModelDto {
  @ApiProperty({ description: '`provider/model`, or the name of a route.', example: 'openai/gpt-5.4-mini' })
  id!: string;

  @ApiProperty({ enum: ['model'] })
  object!: string;

  @ApiProperty({ description: 'Not known here, and always 0.' })
  created!: number;

  @ApiProperty({ description: 'The provider; `seoforge` for a route.' })
  owned_by!: string;
}

export class OpenAiModelListDto {
  @ApiProperty({ enum: ['list'] })
  object!: string;

  @ApiProperty({ type: [OpenAiModelDto] })
  data!: readonly OpenAiModelDto[];
}
