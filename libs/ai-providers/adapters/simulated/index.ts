export { SimulatedLanguageModel } from './simulated-language-model';
