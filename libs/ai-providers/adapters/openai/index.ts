export { OpenAiImageModel } from './openai-image-model';
export { OpenAiLanguageModel } from './openai-language-model';
