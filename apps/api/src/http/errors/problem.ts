import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { AppError } from '@seoforge/kernel';

import { STATUS_BY_KIND } from './status-by-kind';

class ProblemDetail {
  @ApiProperty({ description: 'JSON Pointer (RFC 6901) to the faulty member of the request.', example: '/targetWords' })
  pointer!: string;

  @ApiProperty({ description: 'What is wrong with it.', example: 'must not be greater than 6000' })
  detail!: string;
}

/** An error as OpenAI's libraries read it. */
export class OpenAiError {
  @ApiProperty()
  message!: string;

  @ApiProperty({ example: 'invalid_request_error' })
  type!: string;

  @ApiProperty({ type: String, nullable: true, description: 'The faulty member.', example: 'messages[0].content' })
  param!: string | null;

  @ApiProperty({ example: 'model_not_found' })
  code!: string;
}

/** Every error of the API (RFC 9457, `application/problem+json`). */
export class Problem {
  @ApiProperty({
    description: 'Identifies the kind of problem; stable.',
    example: 'urn:seoforge:problem:request.invalid',
  })
  type!: string;

  @ApiProperty({ example: 'Bad request' })
  title!: string;

  @ApiProperty({ description: 'The HTTP status.', example: 400 })
  status!: number;

  @ApiProperty({ description: 'What happened and what to do about it.', example: 'The request has 1 fault.' })
  detail!: string;

  @ApiProperty({ description: 'The path that was asked for.', example: '/api/v1/articles' })
  instance!: string;

  @ApiProperty({ description: 'Stable code for programs; the last part of `type`.', example: 'request.invalid' })
  code!: string;

  @ApiProperty({
    description: 'Quote it when you report the problem.',
    example: '0199c2f4-6f6e-7c52-9b1a-3f1f0e6a7f10',
  })
  requestId!: string;

  @ApiPropertyOptional({ type: [ProblemDetail], description: 'Each faulty member of the request.' })
  errors?: readonly ProblemDetail[];

  @ApiPropertyOptional({ type: OpenAiError, description: 'On the OpenAI-compatible paths only.' })
  error?: OpenAiError;
}

export function problemOf(error: AppError, instance: string, requestId: string): Problem {
  const { status, title } = STATUS_BY_KIND[error.kind];
  return {
    type: `urn:seoforge:problem:${error.code}`,
    title,
    status,
    detail: error.message,
    instance,
    code: error.code,
    requestId,
    ...(error.details.length > 0 ? { errors: error.details } : {}),
  };
}
