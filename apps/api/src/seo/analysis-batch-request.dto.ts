import { ApiProperty, OmitType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ValidateIf } from 'class-validator';

import { ObjectListField, TextField } from '../http/fields';
import { AnalysisRequest, MAXIMUM_CONTENT_LENGTH } from './analysis-request.dto';

/** A text to score, or a post of the site's index; members that are sent beside `postExternalId` replace the post's own. */
export class BatchedAnalysisRequest extends OmitType(AnalysisRequest, ['content']) {
  @TextField({
    description: 'The post to score, with what the index has of it.',
    minLength: 1,
    maxLength: 191,
    optional: true,
  })
  postExternalId?: string;

  @TextField({
    description: 'HTML or WordPress block markup, as for one text. Required where there is no `postExternalId`.',
    maxLength: MAXIMUM_CONTENT_LENGTH,
    example: '<p>Green tea is a drink that keeps you awake.</p>',
  })
  @ApiProperty({ required: false })
  @Transform(({ value }: { value: unknown }) => value ?? undefined)
  @ValidateIf(({ postExternalId, content }: BatchedAnalysisRequest) => !postExternalId || content !== undefined)
  content?: string;
}

/** Texts to score; together they are bounded by the size of the body. */
export class AnalysisBatchRequest {
  @ObjectListField({
    description: 'The texts, and posts of the index.',
    of: BatchedAnalysisRequest,
    minItems: 1,
    maxItems: 50,
  })
  analyses!: BatchedAnalysisRequest[];
}
