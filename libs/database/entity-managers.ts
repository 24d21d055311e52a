import { AsyncLocalStorage } from 'node:async_hooks';

import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

import { Transactions } from './transactions';

/** Knows the entity manager that code should use right now: the open transaction's, or the pool's. */
@Injectable()
export class EntityManagers extends Transactions {
  readonly #transaction = new AsyncLocalStorage<EntityManager>();

  constructor(private readonly dataSource: DataSource) {
    super();
  }

  get current(): EntityManager {
    return this.#transaction.getStore() ?? this.dataSource.manager;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#transaction.getStore()) return work();
    return this.dataSource.transaction((manager) => this.#transaction.run(manager, work));
  }
}
