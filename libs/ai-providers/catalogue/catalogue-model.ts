export type Modality = 'text' | 'image';

/**
 * US dollars per million tokens, as vendors publish them for their standard processing: at most six decimals. Token counts
 * are those of `TokenUsage`.
 */
export interface TokenPrices {
  readonly inputUsd: number;
  /** Read from the vendor's prompt cache; as input where there is none. */
  readonly cachedInputUsd?: number;
  /** Written to the vendor's prompt cache, for its default lifetime; as input where there is none. */
  readonly cacheWriteInputUsd?: number;
  readonly outputUsd: number;
  /** As output where there is none. */
  readonly reasoningUsd?: number;
  /** Output tokens that draw a picture; as output where there is none. */
  readonly imageUsd?: number;
}

export interface DatedPrices extends TokenPrices {
  /** First day (UTC, `YYYY-MM-DD`) of these prices, or the first on which they are known to have held. */
  readonly validFrom: string;
  /** For requests with more input than this, where the vendor charges the whole of those differently. */
  readonly longContext?: TokenPrices & { readonly aboveInputTokens: number };
  /** Where the figures stand. */
  readonly source: string;
  /** The day on which somebody looked there. */
  readonly checkedOn: string;
}

/** What is known about one model of one vendor. */
export interface CatalogueModel {
  readonly provider: string;
  /** The vendor's name, without a date. */
  readonly model: string;
  readonly kind: 'language' | 'image';
  /** Input and output together, in tokens; the input alone where the vendor limits only that. */
  readonly contextTokens: number;
  /** In the answer to one request. */
  readonly maxOutputTokens: number;
  /** What one picture takes at most, in the largest size and the best quality; for image models. */
  readonly maxTokensPerImage?: number;
  readonly input: readonly Modality[];
  readonly output: readonly Modality[];
  /** Oldest first; none where they are not known. */
  readonly prices: readonly DatedPrices[];
}
