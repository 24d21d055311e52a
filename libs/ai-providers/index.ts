export { AnthropicLanguageModel } from './adapters/anthropic';
export { GoogleImageModel, GoogleLanguageModel } from './adapters/google';
export { OpenAiImageModel, OpenAiLanguageModel } from './adapters/openai';
export { SimulatedImageModel, SimulatedLanguageModel } from './adapters/simulated';
export { AiProvidersModule } from './ai-providers.module';
export {
  AiGateway,
  type CallReceipt,
  type GatewayImages,
  type GatewayResult,
  type GatewayStreamPart,
} from './ai-gateway';
export type { CallContext } from './call-context';
export { CallAccounts, type EndedCall, type ModelAttempt, type ReservedCall } from './ports/call-accounts';
export { ImageModel, type GeneratedImage, type ImageModelRequest, type ImageModelResult } from './ports/image-model';
export { ARTICLE_LIMIT_EXCEEDED, Purse } from './purse';
export { SiteProviderKeys } from './ports/site-provider-keys';
export { SiteRoutes } from './ports/site-routes';
export type { ListedModel } from './providers/listed-model';
export { ModelRegistry, type ProviderSummary } from './providers/model-registry';
export { ModelRegistryModule } from './providers/model-registry.module';
export { InstallationRoutes } from './routes/installation-routes';
export { RouteResolver } from './routes/route-resolver';
export { routeProblems } from './routes/route-problems';
export type { Route, RouteStrategy, RouteTable } from './routes/route';
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
export { PRICE_VERSION } from './catalogue/catalogue';
export type { CatalogueModel, DatedPrices, TokenPrices } from './catalogue/catalogue-model';
export { costOf } from './catalogue/cost-of';
export { findModel } from './catalogue/find-model';
export { ProviderError, type ProviderErrorReason } from './provider-errors';
export { ModelHealth, type ModelHealthReport } from './middleware/model-health';
export type { ServedModel } from './providers/provider';
