export { GoogleImageModel } from './google-image-model';
export { GoogleLanguageModel } from './google-language-model';
