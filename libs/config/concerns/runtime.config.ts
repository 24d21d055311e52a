import { IsIn } from 'class-validator';

import { Variable } from '../variable.decorator';

const MODES = ['development', 'test', 'production'] as const;
const WAIVERS = ['database', 'redis', 'signing-key', 'provider'] as const;

/** What production needs and may, knowingly, be run without. */
export type ProductionWaiver = (typeof WAIVERS)[number];

export class RuntimeConfig {
  @Variable('NODE_ENV', 'development, test or production. Production refuses to start half configured.')
  @IsIn(MODES)
  readonly mode: (typeof MODES)[number] = 'development';

  @Variable(
    'PRODUCTION_WAIVERS',
    'Comma-separated list of what production may do without: database (an embedded one is used by `npm start`), redis (each process caches and counts alone), signing-key (sessions end at a restart), provider (texts are simulated).',
  )
  @IsIn(WAIVERS, { each: true })
  readonly productionWaivers: ProductionWaiver[] = [];

  get isProduction(): boolean {
    return this.mode === 'production';
  }
}
