export { AnthropicLanguageModel } from './adapters/anthropic';
export { GoogleLanguageModel } from './adapters/google';
export { OpenAiLanguageModel } from './adapters/openai';
export { SimulatedLanguageModel } from './adapters/simulated';
export { AiProvidersModule } from './ai-providers.module';
export { LanguageModels } from './language-models';
export {
  LanguageModel,
  type Completion,
  type FinishReason,
  type LanguageModelRequest,
  type LanguageModelResult,
  type LanguageModelStreamPart,
  type Message,
  type OutputSchema,
  type TokenUsage,
} from './ports/language-model';
export { costOf } from './prices/cost-of';
export { PRICE_VERSION } from './prices/price-catalogue';
export { ProviderError, type ProviderErrorReason } from './provider-errors';
