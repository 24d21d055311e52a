import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import type { AppError } from '@seoforge/kernel';
import { tracing } from '@seoforge/observability';

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

/** An error as installed WordPress plug-ins read it. */
export class PluginError {
  @ApiProperty({ description: 'As `code` of the document.' })
  code!: string;

  @ApiProperty()
  message!: string;
}

/** Every error of the API (RFC 9457, `application/problem+json`). */
@ApiExtraModels(OpenAiError, PluginError)
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

  @ApiPropertyOptional({
    description: 'Where this installation traces requests: the trace (W3C Trace Context) that tells what happened.',
    example: '4bf92f3577b34da6a3ce929d0e0e4736',
  })
  traceId?: string;

  @ApiPropertyOptional({ type: [ProblemDetail], description: 'Each faulty member of the request.' })
  errors?: readonly ProblemDetail[];

  @ApiPropertyOptional({
    oneOf: [{ $ref: getSchemaPath(OpenAiError) }, { $ref: getSchemaPath(PluginError) }],
    description: 'On the OpenAI-compatible and the WordPress-compatible paths only.',
  })
  error?: OpenAiError | PluginError;

  @ApiPropertyOptional({ enum: [false], description: 'On the WordPress-compatible paths only.' })
  success?: false;

  @ApiPropertyOptional({ description: 'On the WordPress-compatible paths only: `detail`, with all that is wrong.' })
  message?: string;
}

export function problemOf(error: AppError, instance: string, requestId: string): Problem {
  const { status, title } = STATUS_BY_KIND[error.kind];
  const traceId = tracing().traceId();
  return {
    type: `urn:seoforge:problem:${error.code}`,
    title,
    status,
    detail: error.message,
    instance,
    code: error.code,
    requestId,
    ...(traceId && { traceId }),
    ...(error.details.length > 0 ? { errors: error.details } : {}),
  };
}
