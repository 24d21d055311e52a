import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { InMemoryAuditTrail } from '@seoforge/audit/testing';
import { ImmediateTransactions } from '@seoforge/database/testing';

import { defer, lastValueFrom, of, throwError, type Observable } from 'rxjs';

import { AuditInterceptor } from './audit.interceptor';
import { Audited } from './audited.decorator';

class Handlers {
  @Audited('thing.change')
  change(): void {}

  @Audited('session.begin', { atomic: false })
  begin(): void {}
}

/** Tells what ran inside, and how it ended. */
class ObservedTransactions extends ImmediateTransactions {
  readonly log: string[] = [];

  override async run<T>(work: () => Promise<T>): Promise<T> {
    this.log.push('begin');
    try {
      const result = await work();
      this.log.push('commit');
      return result;
    } catch (error) {
      this.log.push('roll back');
      throw error;
    }
  }
}

describe('AuditInterceptor', () => {
  let trail: InMemoryAuditTrail;
  let transactions: ObservedTransactions;
  let interceptor: AuditInterceptor;

  beforeEach(() => {
    trail = new InMemoryAuditTrail();
    transactions = new ObservedTransactions();
    interceptor = new AuditInterceptor(new Reflector(), transactions, trail);
  });

  const handled = (name: keyof Handlers, answer: Observable<unknown>): Promise<unknown> => {
    const request = { routeOptions: { url: '/api/v1/things' }, params: {}, ip: '203.0.113.7', id: 'request-1' };
    const context = {
      getHandler: () => Handlers.prototype[name],
      switchToHttp: () => ({ getRequest: () => request, getResponse: () => ({ statusCode: 200 }) }),
    };
    const handle = (): Observable<unknown> =>
      defer(() => {
        transactions.log.push('handle');
        return answer;
      });
    return lastValueFrom(interceptor.intercept(context as unknown as ExecutionContext, { handle }));
  };
  const failure = throwError(() => new Error('changed my mind'));

  it('has the act and its row in one transaction, and answers after it', async () => {
    const answer = await handled('change', of('answer'));

    expect(answer).toBe('answer');
    expect(transactions.log).toEqual(['begin', 'handle', 'commit']);
    expect(trail.events).toMatchObject([{ action: 'thing.change', outcome: 'done', requestId: 'request-1' }]);
  });

  it('has no row for an act that failed', async () => {
    await expect(handled('change', failure)).rejects.toThrow('changed my mind');
    expect(transactions.log).toEqual(['begin', 'handle', 'roll back']);
    expect(trail.events).toEqual([]);
  });

  it('takes the act back when its row cannot be stored', async () => {
    trail.record = () => Promise.reject(new Error('no room'));

    await expect(handled('change', of('answer'))).rejects.toThrow('no room');
    expect(transactions.log).toEqual(['begin', 'handle', 'roll back']);
  });

  it('has no transaction around a handler that commits for itself', async () => {
    expect(await handled('begin', of('answer'))).toBe('answer');
    expect(transactions.log).toEqual(['handle']);
    expect(trail.events).toMatchObject([{ action: 'session.begin' }]);
    await expect(handled('begin', failure)).rejects.toThrow('changed my mind');

    expect(trail.events).toHaveLength(1);
  });
});
