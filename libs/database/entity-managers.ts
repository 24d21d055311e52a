import { AsyncLocalStorage } from 'node:async_hooks';

import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

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
