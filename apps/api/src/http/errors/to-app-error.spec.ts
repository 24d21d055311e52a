import {
  BadRequestException,
  ForbiddenException,
  HttpException,
  MethodNotAllowedException,
  NotFoundException,
  PayloadTooLargeException,
  ServiceUnavailableException,
  UnsupportedMediaTypeException,
} from '@nestjs/common';
import { AppError } from '@seoforge/kernel';
import { errorCodes } from 'fastify';

import { toAppError } from './to-app-error';

const withMembers = (error: Error, members: object): Error => Object.assign(error, members);

describe('toAppError', () => {
  it('leaves an error of the product as it is', () => {
    const error = new AppError({ code: 'tea.cold', kind: 'conflict', message: 'The tea is cold.' });
    expect(toAppError(error)).toBe(error);
  });

  it.each<[Error, string, string]>([
    [new BadRequestException(), 'invalid', 'request.malformed'],
    [new NotFoundException(), 'not_found', 'route.not_found'],
    [new ForbiddenException(), 'not_found', 'route.not_found'],
    [new MethodNotAllowedException(), 'method_not_allowed', 'route.method_not_allowed'],
    [new PayloadTooLargeException(), 'too_large', 'request.too_large'],
    [new UnsupportedMediaTypeException(), 'unsupported_media_type', 'request.media_type'],
    [new ServiceUnavailableException(), 'unavailable', 'service.stopping'],
    [new errorCodes.FST_ERR_CTP_BODY_TOO_LARGE(), 'too_large', 'request.too_large'],
    [new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE('text/tea'), 'unsupported_media_type', 'request.media_type'],
    [new errorCodes.FST_ERR_CTP_EMPTY_JSON_BODY(), 'invalid', 'request.malformed'],
    [new errorCodes.FST_ERR_CTP_INVALID_CONTENT_LENGTH(), 'invalid', 'request.malformed'],
    [new errorCodes.FST_ERR_BAD_URL('/%'), 'invalid', 'request.malformed'],
    [withMembers(new SyntaxError('Unexpected token'), { statusCode: 400 }), 'invalid', 'request.malformed'],
  ])('knows what the framework means by %s', (thrown, kind, code) => {
    const error = toAppError(thrown);
    expect(error).toMatchObject({ kind, code });
    expect(error.cause).toBe(thrown);
    expect(error.message).not.toBe(thrown.message);
  });

  it('takes a caller who left in the middle of a body for that, and not for a lost database', () => {
    const aborted = withMembers(new Error('aborted'), { code: 'ECONNRESET', statusCode: 400 });
    expect(toAppError(aborted)).toMatchObject({ kind: 'invalid', code: 'request.abandoned' });
    const lost = withMembers(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
    expect(toAppError(lost)).toMatchObject({ code: 'service.database_unavailable' });
  });

  it('says when to try again where this instance stops', () => {
    expect(toAppError(new ServiceUnavailableException())).toMatchObject({ retryable: true });
  });

  it.each([
    ['a refused connection', { code: 'ECONNREFUSED' }],
    ['a server that shuts down', { code: '57P01' }],
    ['too many connections', { code: '53300' }],
    ['a pool without a free connection', { message: 'timeout exceeded when trying to connect' }],
  ])('asks to try again later after %s', (_what, members) => {
    expect(toAppError(withMembers(new Error('canary'), members))).toMatchObject({
      kind: 'unavailable',
      code: 'service.database_unavailable',
      retryAfterMs: 5_000,
      message: expect.not.stringContaining('canary'),
    });
  });

  it.each<[string, unknown]>([
    ['a defect', new TypeError('canary')],
    ['a failed statement', withMembers(new Error('canary'), { code: '23505', detail: 'canary' })],
    ['an error that names a status but is nobody’s we know', withMembers(new Error('canary'), { statusCode: 404 })],
    ['a status that the product does not use', new HttpException('canary', 418)],
    ['a defect of Fastify', new errorCodes.FST_ERR_REP_ALREADY_SENT('canary', 'GET')],
    ['a text', 'canary'],
    ['nothing', undefined],
    ['null', null],
  ])('reveals nothing of %s', (_what, thrown) => {
    const error = toAppError(thrown);
    expect(error).toMatchObject({
      kind: 'internal',
      code: 'internal',
      message: 'Something unexpected went wrong. It has been logged.',
      details: [],
    });
    expect(error.cause).toBe(thrown);
  });
});
