export { GoogleLanguageModel } from './google-language-model';
