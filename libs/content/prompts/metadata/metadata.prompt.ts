import { lineOf, objectSchema, parseJsonAnswer, type Prompt, TEXT } from '@seoforge/prompting';

import type { Brief } from '../../domain/brief';
import { styleCardOf } from '../../domain/style-card';
import { briefInput } from '../brief-input';
import { messagesOf } from '../messages-of';
import type { Outline } from '../outline/outline.prompt';
import { metadataFaults } from './metadata-faults';
import { METADATA_IN_ENGLISH } from './metadata.v2.en';
import { METADATA_IN_THAI } from './metadata.v2.th';

export interface Metadata {
  readonly seoTitle: string;
  readonly metaDescription: string;
  readonly slug: string;
  readonly excerpt: string;
}

const PURPOSE = 'article.metadata';
const WORDING = { english: METADATA_IN_ENGLISH, thai: METADATA_IN_THAI };
/** In characters; search engines show less than a quarter of that. */
const LONGEST_TITLE = 300;
const SCHEMA = objectSchema({ seoTitle: TEXT, metaDescription: TEXT, slug: TEXT, excerpt: TEXT });

/** @param openings the first sentence of each section. */
export function metadataPrompt(brief: Brief, outline: Outline, openings: readonly string[]): Prompt<Metadata> {
  return {
    name: `${PURPOSE}@2`,
    purpose: PURPOSE,
    messages: messagesOf(WORDING, styleCardOf(brief), { task: PURPOSE, ...briefInput(brief), ...outline, openings }),
    maxOutputTokens: 3_000,
    output: { name: 'metadata', schema: SCHEMA },
    parse: (text) => {
      const answer = parseJsonAnswer(PURPOSE, text);
      return {
        seoTitle: lineOf(PURPOSE, answer, 'seoTitle', LONGEST_TITLE),
        metaDescription: lineOf(PURPOSE, answer, 'metaDescription'),
        slug: lineOf(PURPOSE, answer, 'slug'),
        excerpt: lineOf(PURPOSE, answer, 'excerpt'),
      };
    },
    proseOf: ({ seoTitle, metaDescription, excerpt }) => [seoTitle, metaDescription, excerpt].join('\n'),
    faultsOf: (metadata) => metadataFaults(metadata, brief),
  };
}
