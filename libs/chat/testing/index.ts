export { InMemoryChatSessionRepository } from './in-memory-chat-session-repository';
export { sampleExchange } from './sample-exchange';
export { SilentSessionSweeper } from '../application/silent-session-sweeper';
