import { Module } from '@nestjs/common';

import { DiskMediaStore } from './disk-media-store';
import { MediaStore } from './media-store';

@Module({ providers: [{ provide: MediaStore, useClass: DiskMediaStore }], exports: [MediaStore] })
export class MediaModule {}
