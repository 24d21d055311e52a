import type { Brief } from '../domain/brief';

/** What every prompt tells the model about the article; what the customer left open is left out. */
export function briefInput(brief: Brief): object {
  return {
    language: brief.language,
    keyphrase: brief.keyphrase,
    synonyms: brief.synonyms,
    articleType: brief.type,
    ...(brief.topic === null ? {} : { topic: brief.topic }),
    ...(brief.tone === null ? {} : { tone: brief.tone }),
    ...(brief.audience === null ? {} : { audience: brief.audience }),
  };
}
