import { AppError } from '@seoforge/kernel';

import { problemOf } from './problem';

describe('problemOf', () => {
  it('makes a problem document of an error', () => {
    const error = new AppError({
      code: 'request.invalid',
      kind: 'invalid',
      message: 'The request has 1 fault.',
      details: [{ pointer: '/cup', detail: 'must be clean' }],
    });
    expect(problemOf(error, '/api/v1/tea', 'request-1')).toEqual({
      type: 'urn:seoforge:problem:request.invalid',
      title: 'Bad request',
      status: 400,
      detail: 'The request has 1 fault.',
      instance: '/api/v1/tea',
      code: 'request.invalid',
      requestId: 'request-1',
      errors: [{ pointer: '/cup', detail: 'must be clean' }],
    });
  });

  it('leaves out what there is not, and tells nothing of the cause', () => {
    const cause = new Error('canary');
    const error = new AppError({ code: 'internal', kind: 'internal', message: 'It has been logged.', cause });
    const problem = problemOf(error, '/', 'request-1');
    expect(problem).not.toHaveProperty('errors');
    expect(JSON.stringify(problem)).not.toContain('canary');
  });
});
