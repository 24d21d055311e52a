export { SimulatedImageModel } from './simulated-image-model';
export { SimulatedLanguageModel } from './simulated-language-model';
