/** A PNG file of one black pixel, base64. */
export const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';

/** A JPEG file as far as its first bytes go, base64. */
export const JPEG = '/9j/4AAQSkZJRgABAQAAAQABAAA=';
