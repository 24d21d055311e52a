export { mediaNotFound } from './media.errors';
export { MediaModule } from './media.module';
export { mediaNameOf } from './media-name';
export { MediaStore, type MediaFile, type MediaType } from './media-store';
