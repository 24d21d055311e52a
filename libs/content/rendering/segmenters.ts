export { languageCodeOf, segmenterOf } from '../domain/segmenters';
