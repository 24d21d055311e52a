import { Injectable } from '@nestjs/common';

import type { Image } from '../domain/image';
import { imageNotFound } from '../images.errors';
import { ImageRepository, type ImagePage } from '../ports/image-repository';
import { ImageLibrary } from './image-library';

@Injectable()
export class ReadImages {
  constructor(
    private readonly images: ImageRepository,
    private readonly library: ImageLibrary,
  ) {}

  /** @throws AppError `images.not_found` */
  async one(siteId: string, id: string): Promise<Image> {
    const image = await this.images.find(siteId, id);
    if (!image) throw imageNotFound();
    return image;
  }

  page(siteId: string, limit: number, cursor: string | null): Promise<ImagePage> {
    return this.images.list(siteId, limit, cursor);
  }

  /** Where anyone can load it; absolute. */
  urlOf({ name }: Image): string {
    return this.library.urlOf(name);
  }
}
