import { Transactions } from '../transactions';

/** Runs the work and keeps what it wrote, even when it fails: for tests that do not look at rollback. */
export class ImmediateTransactions extends Transactions {
  run<T>(work: () => Promise<T>): Promise<T> {
    return work();
  }

  async afterCommit(work: () => Promise<void> | void): Promise<void> {
    await work();
  }
}
