import { AppError, type AppErrorOptions } from '@seoforge/kernel';

import { problemOf } from '../http/errors/problem';
import { failureMembersOf } from './failure';

const failure = (options: Partial<AppErrorOptions>): unknown =>
  failureMembersOf(
    problemOf(new AppError({ code: 'tea.gone', kind: 'conflict', message: 'No tea.', ...options }), '', '7'),
  );

describe('failureMembersOf', () => {
  it('is no success, with code and message where plug-ins look for them', () => {
    const error = { code: 'tea.gone', message: 'No tea.' };
    expect(failure({})).toEqual({ success: false, error, message: 'No tea.' });
  });

  it('names every fault, since plug-ins show nothing but the message', () => {
    const details = [{ pointer: '/topic', detail: 'is needed' }];
    expect(failure({ kind: 'invalid', details })).toMatchObject({ message: 'No tea. /topic: is needed.' });
  });

  it('names the request where the fault is on this side', () => {
    expect(failure({ kind: 'upstream' })).toMatchObject({ message: 'No tea. (Request 7)' });
  });
});
