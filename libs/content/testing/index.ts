export { InMemoryArticleRepository } from './in-memory-article-repository';
export { InMemoryCheckpointRepository } from './in-memory-checkpoint-repository';
export { InterceptedLanguageModel } from './intercepted-language-model';
export { WritingDesk } from './writing-desk';
