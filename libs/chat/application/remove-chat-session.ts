import { Injectable } from '@nestjs/common';

import { chatSessionNotFound } from '../chat.errors';
import { ChatSessionRepository } from '../ports/chat-session-repository';

@Injectable()
export class RemoveChatSession {
  constructor(private readonly sessions: ChatSessionRepository) {}

  /** @throws AppError `chat.session_not_found` */
  async execute(siteId: string, id: string): Promise<void> {
    if (!(await this.sessions.remove(siteId, id))) throw chatSessionNotFound();
  }
}
