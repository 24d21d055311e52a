import { ChatSessionRepository } from '@seoforge/chat';
import { InMemoryChatSessionRepository, SilentSessionSweeper } from '@seoforge/chat/testing';
import { newId } from '@seoforge/kernel';

import { startFeatures, type RunningFeatures } from '../support/running-features';
import { describeChatSessionRepositoryContract } from './chat-session-repository.contract';

describeChatSessionRepositoryContract('InMemoryChatSessionRepository', {
  start: async () => new InMemoryChatSessionRepository(),
  stop: async () => undefined,
  newSiteId: async () => newId(),
});

let features: RunningFeatures;

describeChatSessionRepositoryContract('The repository on PostgreSQL', {
  start: async () => {
    features = await startFeatures();
    // What the contract stores has been silent for long, and the sweep that begins with the product would remove it.
    await features.get(SilentSessionSweeper).sweep();
    return features.get(ChatSessionRepository);
  },
  stop: () => features.stop(),
  newSiteId: () => features.newSiteId(),
});
