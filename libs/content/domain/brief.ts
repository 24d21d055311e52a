/** What an article is to be about and how it is to be written. */
export const ARTICLE_TYPES = ['article', 'blog', 'guide', 'tutorial', 'review', 'product'] as const;
export type ArticleType = (typeof ARTICLE_TYPES)[number];

export const ARTICLE_LENGTHS = ['short', 'medium', 'long'] as const;
export type ArticleLength = (typeof ARTICLE_LENGTHS)[number];

export const MINIMUM_TARGET_WORDS = 150;
export const MAXIMUM_TARGET_WORDS = 6_000;

const WORDS_BY_LENGTH: Record<ArticleLength, number> = { short: 600, medium: 1_200, long: 2_400 };

/** A brief with every choice made. */
export interface Brief {
  readonly keyphrase: string;
  readonly topic: string | null;
  readonly synonyms: readonly string[];
  /** BCP 47 tag or WordPress locale, as the caller wrote it. */
  readonly language: string;
  readonly type: ArticleType;
  readonly targetWords: number;
  readonly tone: string | null;
  readonly audience: string | null;
  /** Headings the caller has decided on; null leaves them to the model. */
  readonly headings: readonly string[] | null;
}

export interface BriefRequest {
  readonly keyphrase: string;
  readonly topic?: string;
  readonly synonyms?: readonly string[];
  readonly language?: string;
  readonly type?: ArticleType;
  readonly length?: ArticleLength;
  readonly targetWords?: number;
  readonly tone?: string;
  readonly audience?: string;
  readonly headings?: readonly string[];
}

/** Fills in what the caller left open; an explicit number of words wins over a named length. */
export function briefOf(request: BriefRequest): Brief {
  return {
    keyphrase: oneLine(request.keyphrase),
    topic: request.topic ?? null,
    synonyms: (request.synonyms ?? []).map(oneLine),
    language: request.language ?? 'en',
    type: request.type ?? 'article',
    targetWords: request.targetWords ?? WORDS_BY_LENGTH[request.length ?? 'medium'],
    tone: request.tone ?? null,
    audience: request.audience ?? null,
    headings: request.headings ? request.headings.map(oneLine) : null,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
