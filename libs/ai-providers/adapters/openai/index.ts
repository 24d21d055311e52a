export { OpenAiLanguageModel } from './openai-language-model';
