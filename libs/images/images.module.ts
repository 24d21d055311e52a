import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock, SystemClock } from '@seoforge/kernel';
import { MediaModule } from '@seoforge/media';
import { PromptingModule } from '@seoforge/prompting';

import { DrawImages } from './application/draw-images';
import { ForgetImages } from './application/forget-images';
import { GenerateImages } from './application/generate-images';
import { ImageLibrary } from './application/image-library';
import { KeepDrawing } from './application/keep-drawing';
import { ReadImages } from './application/read-images';
import { RemoveImage } from './application/remove-image';
import { WriteAlt } from './application/write-alt';
import { ImageEntity } from './persistence/image.entity';
import { TypeormImageRepository } from './persistence/typeorm-image-repository';
import { ImageRepository } from './ports/image-repository';
import { ImageProcessor } from './processing/image-processor';

@Module({
  imports: [MediaModule, PromptingModule, TypeOrmModule.forFeature([ImageEntity])],
  providers: [
    DrawImages,
    ForgetImages,
    GenerateImages,
    ImageLibrary,
    ImageProcessor,
    KeepDrawing,
    ReadImages,
    RemoveImage,
    WriteAlt,
    { provide: Clock, useClass: SystemClock },
    { provide: ImageRepository, useClass: TypeormImageRepository },
  ],
  exports: [ForgetImages, GenerateImages, KeepDrawing, ReadImages, RemoveImage],
})
export class ImagesModule {}
