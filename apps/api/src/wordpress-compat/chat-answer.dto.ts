import { ApiProperty, getSchemaPath, ApiExtraModels } from '@nestjs/swagger';

export class CompatChatTextDto {
  @ApiProperty()
  text!: string;
}

class CompatChatSourceDto {
  @ApiProperty()
  title!: string;

  @ApiProperty()
  url!: string;
}

@ApiExtraModels(CompatChatTextDto)
export class CompatChatAnswerDto {
  @ApiProperty({ enum: [true] })
  success!: true;

  @ApiProperty({
    oneOf: [{ type: 'string' }, { $ref: getSchemaPath(CompatChatTextDto) }],
    description: 'A text; an object with the text for widgets, which send `chat_history`.',
  })
  response!: string | CompatChatTextDto;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'As it was sent, with `session_id`: sent again, it goes on with the conversation.',
  })
  context!: Readonly<Record<string, unknown>>;

  @ApiProperty({ example: 'en' })
  language!: string;

  @ApiProperty({ type: [CompatChatSourceDto], description: 'Posts of the site that the answer cites.' })
  sources!: readonly CompatChatSourceDto[];
}
