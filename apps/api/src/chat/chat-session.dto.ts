import { ApiProperty } from '@nestjs/swagger';
import type { Conversation, Exchange } from '@seoforge/chat';

import { CitationResource } from './chat-answer.dto';

class ChatMessageResource {
  @ApiProperty({ enum: ['visitor', 'assistant'] })
  role!: 'visitor' | 'assistant';

  @ApiProperty()
  text!: string;

  @ApiProperty({ type: Boolean, nullable: true, description: 'Whether the posts said it; null of a question.' })
  isAnswered!: boolean | null;

  @ApiProperty({ type: [CitationResource] })
  citations!: readonly CitationResource[];

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;
}

export class ChatSessionResource {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Of the last answer.', example: 'en' })
  language!: string;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time', description: 'It ends 24 hours later, unless there is another message.' })
  lastMessageAt!: string;

  @ApiProperty({ type: [ChatMessageResource], description: 'Oldest first; at most 200.' })
  messages!: readonly ChatMessageResource[];
}

export function chatSessionOf({ session, exchanges }: Conversation): ChatSessionResource {
  return {
    id: session.id,
    language: session.language,
    createdAt: session.createdAt.toISOString(),
    lastMessageAt: session.lastMessageAt.toISOString(),
    messages: exchanges.flatMap(messagesOf),
  };
}

function messagesOf({ question, askedAt, answer, answeredAt, isAnswered, citations }: Exchange): ChatMessageResource[] {
  const created = { asked: askedAt.toISOString(), answered: answeredAt.toISOString() };
  return [
    { role: 'visitor', text: question, isAnswered: null, citations: [], createdAt: created.asked },
    { role: 'assistant', text: answer, isAnswered, citations, createdAt: created.answered },
  ];
}
