import { ApiProperty } from '@nestjs/swagger';

import { CompatImageDto } from './content-answer.dto';

class ImageAddressDto {
  @ApiProperty({ description: 'Absolute.' })
  image_url!: string;
}

export class ImageAnswerDto extends ImageAddressDto {
  @ApiProperty({ enum: [true] })
  success!: true;

  @ApiProperty({ type: CompatImageDto })
  image!: CompatImageDto;

  @ApiProperty({ type: [CompatImageDto] })
  images!: readonly CompatImageDto[];

  @ApiProperty({ type: ImageAddressDto })
  result!: ImageAddressDto;

  @ApiProperty({ type: ImageAddressDto })
  data!: ImageAddressDto;
}

export class FluxModelsDto {
  @ApiProperty({ enum: [true] })
  success!: true;

  @ApiProperty({ type: [String], description: 'Models that draw, as `provider/model`.' })
  available_models!: readonly string[];

  @ApiProperty({ description: 'Which one is asked first where none is named.' })
  default_model!: string;
}

export class EnhancedPromptDto {
  @ApiProperty({ enum: [true] })
  success!: true;

  @ApiProperty({ description: 'As it was sent where no language model could better it.' })
  enhanced_prompt!: string;

  @ApiProperty()
  original_prompt!: string;
}
