export { AnswerVisitor, type ChatAnswer, type VisitorMessage } from './application/answer-visitor';
export { ReadChatSession, type Conversation } from './application/read-chat-session';
export { RemoveChatSession } from './application/remove-chat-session';
export { chatSessionNotFound } from './chat.errors';
export { ChatModule } from './chat.module';
export type { ChatSession } from './domain/chat-session';
export type { Citation, EarlierExchange, Exchange } from './domain/exchange';
export { ChatSessionRepository } from './ports/chat-session-repository';
