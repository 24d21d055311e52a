export { AnthropicLanguageModel } from './anthropic-language-model';
