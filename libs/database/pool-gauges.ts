import { Injectable } from '@nestjs/common';
import { GaugeSource, type GaugeReading, type GaugeDefinition } from '@seoforge/observability';
import { DataSource } from 'typeorm';

const CONNECTIONS = 'seoforge_database_pool_connections';
const WAITING = 'seoforge_database_pool_waiting_requests';
const SIZE = 'seoforge_database_pool_size_connections';

/** What the driver's pool tells of itself. */
interface Pool {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
  readonly options: { readonly max: number };
}

/** The pool that everything but the queue's own few connections goes through. */
@Injectable()
export class PoolGauges extends GaugeSource {
  protected readonly source = 'database-pool';
  protected override readonly freshMs = 0;
  protected readonly gauges: readonly GaugeDefinition[] = [
    {
      name: CONNECTIONS,
      help: 'Connections of this process to PostgreSQL.',
      labels: { state: ['active', 'idle'] },
      acrossProcesses: 'sum',
    },
    {
      name: WAITING,
      help: 'Statements and transactions of this process that wait for a connection.',
      labels: {},
      acrossProcesses: 'sum',
    },
    { name: SIZE, help: 'Connections to PostgreSQL that this process may have.', labels: {}, acrossProcesses: 'sum' },
  ];

  constructor(private readonly dataSource: DataSource) {
    super();
  }

  protected read(): readonly GaugeReading[] {
    const { master } = this.dataSource.driver as unknown as { readonly master: Pool };
    return [
      { gauge: CONNECTIONS, labels: { state: 'active' }, value: master.totalCount - master.idleCount },
      { gauge: CONNECTIONS, labels: { state: 'idle' }, value: master.idleCount },
      { gauge: WAITING, value: master.waitingCount },
      { gauge: SIZE, value: master.options.max },
    ];
  }
}
