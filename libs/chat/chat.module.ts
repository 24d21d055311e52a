import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock, SystemClock } from '@seoforge/kernel';
import { PostsModule } from '@seoforge/posts';

import { AnswerFromPosts } from './application/answer-from-posts';
import { AnswerVisitor } from './application/answer-visitor';
import { Conversations } from './application/conversations';
import { FindPassages } from './application/find-passages';
import { ReadChatSession } from './application/read-chat-session';
import { RemoveChatSession } from './application/remove-chat-session';
import { SilentSessionSweeper } from './application/silent-session-sweeper';
import { Visitors } from './application/visitors';
import { ChatExchangeEntity } from './persistence/chat-exchange.entity';
import { ChatSessionEntity } from './persistence/chat-session.entity';
import { TypeormChatSessionRepository } from './persistence/typeorm-chat-session-repository';
import { ChatSessionRepository } from './ports/chat-session-repository';

@Module({
  imports: [PostsModule, TypeOrmModule.forFeature([ChatExchangeEntity, ChatSessionEntity])],
  providers: [
    AnswerFromPosts,
    AnswerVisitor,
    Conversations,
    FindPassages,
    ReadChatSession,
    RemoveChatSession,
    SilentSessionSweeper,
    Visitors,
    { provide: Clock, useClass: SystemClock },
    { provide: ChatSessionRepository, useClass: TypeormChatSessionRepository },
  ],
  exports: [AnswerVisitor, ReadChatSession, RemoveChatSession],
})
export class ChatModule {}
