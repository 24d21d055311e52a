/** US dollars per million tokens, as vendors publish them. */
export interface ModelPrice {
  readonly provider: string;
  readonly model: string;
  readonly inputUsd: number;
  readonly cachedInputUsd: number;
  readonly outputUsd: number;
}
