import { Injectable } from '@nestjs/common';

import { imageNotFound } from '../images.errors';
import { ImageRepository } from '../ports/image-repository';
import { ImageLibrary } from './image-library';

@Injectable()
export class RemoveImage {
  constructor(
    private readonly images: ImageRepository,
    private readonly library: ImageLibrary,
  ) {}

  /**
   * Afterwards it is neither listed nor stored; its address serves on only where another picture of the site has the same content.
   * @throws AppError `images.not_found`, `media.not_deleted`
   */
  async execute(siteId: string, id: string): Promise<void> {
    const image = await this.images.find(siteId, id);
    if (!image) throw imageNotFound();
    await this.library.discard(image);
  }
}
