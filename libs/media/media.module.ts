import { Module } from '@nestjs/common';
import { HttpConfig, MediaConfig } from '@seoforge/config';

import { DiskMediaStore } from './disk-media-store';
import { MediaStore } from './media-store';
import { S3MediaStore } from './s3-media-store';

@Module({
  providers: [
    {
      provide: MediaStore,
      inject: [MediaConfig, HttpConfig],
      useFactory: (media: MediaConfig, http: HttpConfig): MediaStore | Promise<MediaStore> =>
        media.store === 's3' ? S3MediaStore.open(media, http) : new DiskMediaStore(media, http),
    },
  ],
  exports: [MediaStore],
})
export class MediaModule {}
