import { ApiProperty } from '@nestjs/swagger';
import type { ChatAnswer } from '@seoforge/chat';

export class CitationResource {
  @ApiProperty({ type: 'integer', description: 'As in the text, in square brackets.', example: 1 })
  number!: number;

  @ApiProperty()
  url!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  externalId!: string;
}

export class ChatAnswerResource {
  @ApiProperty({ format: 'uuid', description: 'Send it with the next message of the conversation.' })
  sessionId!: string;

  @ApiProperty({
    description: 'Plain text or light Markdown (emphasis, lists), without HTML; it cites posts as [1], [2].',
    example: 'Roses are pruned in March [1].',
  })
  answer!: string;

  @ApiProperty({ description: 'False where the posts of the site do not say; the answer then says so.' })
  isAnswered!: boolean;

  @ApiProperty({ type: [CitationResource], description: 'Posts of the site that the answer cites, and no others.' })
  citations!: readonly CitationResource[];

  @ApiProperty({ description: 'Language of the answer.', example: 'en' })
  language!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Who wrote the answer, `simulated` without a key; null where no model was asked.',
  })
  provider!: string | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'In millionths of a US dollar; 0 where no model was asked, null where a price is not known.',
  })
  costMicroUsd!: number | null;

  @ApiProperty({ type: [String] })
  warnings!: readonly string[];
}

export function chatAnswerOf({ text, citations, ...answer }: ChatAnswer): ChatAnswerResource {
  const { sessionId, isAnswered, language, provider, costMicroUsd, warnings } = answer;
  return { sessionId, answer: text, isAnswered, citations, language, provider, costMicroUsd, warnings };
}
