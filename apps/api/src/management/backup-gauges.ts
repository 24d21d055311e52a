import { Injectable } from '@nestjs/common';
import { BackupRuns } from '@seoforge/backup';
import { Clock } from '@seoforge/kernel';
import { GaugeSource, type GaugeDefinition, type GaugeReading } from '@seoforge/observability';

const AGE = 'seoforge_last_backup_age_seconds';
const SIZE = 'seoforge_last_backup_size_bytes';
const KINDS = ['backup', 'drill'] as const;

const FRESH_MS = 30_000;
const SECONDS_PER_MS = 1e-3;

/** How old the last good backup and the last good restore drill are; of what never succeeded there is nothing to tell. */
@Injectable()
export class BackupGauges extends GaugeSource {
  protected readonly source = 'backups';
  protected override readonly freshMs = FRESH_MS;
  protected readonly gauges: readonly GaugeDefinition[] = [
    {
      name: AGE,
      help: 'Time since the last backup, or drill of restoring one, that succeeded.',
      labels: { kind: KINDS },
      acrossProcesses: 'max',
    },
    {
      name: SIZE,
      help: 'Size of the backup that was made or drilled last.',
      labels: { kind: KINDS },
      acrossProcesses: 'max',
    },
  ];

  constructor(
    private readonly runs: BackupRuns,
    private readonly clock: Clock,
  ) {
    super();
  }

  protected async read(): Promise<readonly GaugeReading[]> {
    return (await Promise.all(KINDS.map((kind) => this.#readingsOf(kind)))).flat();
  }

  async #readingsOf(kind: (typeof KINDS)[number]): Promise<readonly GaugeReading[]> {
    const last = await this.runs.lastSuccess(kind);
    if (!last) return [];
    const ageMs = this.clock.now().getTime() - last.finishedAt.getTime();
    return [
      { gauge: AGE, labels: { kind }, value: ageMs * SECONDS_PER_MS },
      { gauge: SIZE, labels: { kind }, value: last.sizeBytes },
    ];
  }
}
