import { AsyncLocalStorage } from 'node:async_hooks';

import { Injectable } from '@nestjs/common';
import { DatabaseError, type Pool, type PoolClient } from 'pg';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';

import { nameOfStatement } from './name-of-statement';
import { Transactions } from './transactions';

interface OpenTransaction {
  readonly manager: EntityManager;
  readonly afterCommit: (() => Promise<void> | void)[];
}

/** Knows the entity manager that code should use right now: the open transaction's, or the pool's. */
@Injectable()
export class EntityManagers extends Transactions {
  readonly #open = new AsyncLocalStorage<OpenTransaction>();

  constructor(private readonly dataSource: DataSource) {
    super();
  }

  get current(): EntityManager {
    return this.#open.getStore()?.manager ?? this.dataSource.manager;
  }

  /**
   * Runs a statement that many requests run: each connection parses and plans it once. It names its columns, since one that reads others
   * after a migration fails on connections that know it, and it is the same text each time, since connections never forget it.
   * @returns its rows
   * @throws QueryFailedError as every other statement
   */
  async prepared<Row extends object>(text: string, values: readonly unknown[]): Promise<readonly Row[]> {
    const statement = { name: nameOfStatement(text), text, values: [...values] };
    const { queryRunner } = this.current;
    const { master: pool } = this.dataSource.driver as unknown as { readonly master: Pool };
    const connection = queryRunner ? ((await queryRunner.connect()) as PoolClient) : pool;
    try {
      return (await connection.query<Row>(statement)).rows;
    } catch (error) {
      throw error instanceof DatabaseError ? new QueryFailedError(text, statement.values, error) : error;
    }
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#open.getStore()) return work();
    const afterCommit: OpenTransaction['afterCommit'] = [];
    const result = await this.dataSource.transaction((manager) => this.#open.run({ manager, afterCommit }, work));
    for (const later of afterCommit) await later();
    return result;
  }

  async afterCommit(work: () => Promise<void> | void): Promise<void> {
    const open = this.#open.getStore();
    if (open) open.afterCommit.push(work);
    else await work();
  }
}
