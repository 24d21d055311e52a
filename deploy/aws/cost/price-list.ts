import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Price {
  readonly usd: number;
  readonly per: string;
  /** The month for which it was last known to hold. */
  readonly asOf: string;
  readonly source: string;
  readonly assumes?: string;
}

/** The prices of one region, by what is paid for. */
export class PriceList {
  private constructor(
    private readonly region: string,
    readonly prices: Readonly<Record<string, Price>>,
  ) {}

  /** Reads prices/REGION.json. */
  static of(region: string): PriceList {
    const file = join(__dirname, '..', 'prices', `${region}.json`);
    const { prices } = JSON.parse(readFileSync(file, 'utf8')) as { prices: Record<string, Price> };
    return new PriceList(region, prices);
  }

  /** @throws Error for what has no price: a size that was changed, and not its price. */
  get(name: string): Price {
    const price = this.prices[name];
    if (!price) throw new Error(`prices/${this.region}.json has no price for ${name}; look it up and add it.`);
    return price;
  }
}
