import { AppError } from '@seoforge/kernel';

export function requestMalformed(): AppError {
  return new AppError({
    code: 'request.malformed',
    kind: 'invalid',
    message: 'The request cannot be read. Send valid HTTP/1.1, without encryption where the server expects none.',
  });
}

/** @param maximum how deep lists and objects may lie in each other */
export function requestTooDeep(maximum: number): AppError {
  return new AppError({
    code: 'request.too_deep',
    kind: 'invalid',
    message: `Lists and objects of the body may lie ${maximum} deep in each other. Send a flatter body.`,
  });
}

/** @param limits members of one object, and values altogether */
export function requestTooManyMembers({
  members,
  values,
}: {
  readonly members: number;
  readonly values: number;
}): AppError {
  return new AppError({
    code: 'request.too_many_members',
    kind: 'invalid',
    message: `An object of the body may have ${members} members, and the body ${values} values altogether. Send fewer.`,
  });
}

export function requestEncoded(): AppError {
  return new AppError({
    code: 'request.content_encoding',
    kind: 'unsupported_media_type',
    message: 'Compressed bodies are not accepted. Send the body as it is, without "Content-Encoding".',
  });
}

export function headersTooLarge(): AppError {
  return new AppError({
    code: 'request.headers_too_large',
    kind: 'headers_too_large',
    message: 'The address and the header fields are too many or too large. Send fewer and shorter ones.',
  });
}

export function requestTooSlow(): AppError {
  return new AppError({
    code: 'request.too_slow',
    kind: 'slow_request',
    message: 'The request did not arrive in time. Send it again, over a better connection.',
    retryable: true,
  });
}

export function methodUnknown(): AppError {
  return new AppError({
    code: 'route.method_not_allowed',
    kind: 'method_not_allowed',
    message: 'This resource does not have that method.',
  });
}
