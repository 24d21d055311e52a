export { decompress } from './answer/decompress';
export type { BoundedBytes } from './answer/read-bytes';
export { HttpFetchModule } from './http-fetch.module';
export { decodeText } from './text/decode-text';
export { WebFetch, type WebAnswer, type WebRedirect, type WebRequest } from './web-fetch';
