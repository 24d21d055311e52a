import { IsString, MinLength } from 'class-validator';

import { Variable } from '../variable.decorator';

/** Where generated pictures are kept. */
export class MediaConfig {
  @Variable(
    'MEDIA_DIRECTORY',
    'Folder for generated pictures; API and worker processes must see the same one. Relative to where the program was started.',
  )
  @IsString()
  @MinLength(1)
  readonly directory: string = '.data/media';
}
