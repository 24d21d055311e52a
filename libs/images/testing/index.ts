export { InMemoryImageRepository } from './in-memory-image-repository';
export { inMemoryKeepDrawing } from './in-memory-keep-drawing';
export { sampleImage } from './sample-image';
export { ImageScene, pngOf } from './image-scene';
