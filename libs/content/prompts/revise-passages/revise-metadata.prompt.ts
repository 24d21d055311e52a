import { lineOf, objectSchema, parseJsonAnswer, type Prompt, TEXT, wordingFor } from '@seoforge/prompting';

import type { Draft } from '../../domain/draft';
import type { RevisionSubject } from '../../revision/revision-subject';
import { messagesOf } from '../messages-of';
import { metadataFaults } from '../metadata/metadata-faults';
import { METADATA_INSTRUCTIONS, type MetadataAction } from './metadata-instructions.v1';
import { REVISE_METADATA_IN_ENGLISH } from './revise-metadata.v1.en';
import { REVISE_METADATA_IN_THAI } from './revise-metadata.v1.th';

/** What search engines show of a text. */
export interface MetadataAnswer {
  readonly seoTitle: string;
  readonly metaDescription: string;
}

/** What is to be changed; `openings` are the first words of the text, so that something can be written where nothing is. */
export interface MetadataRequest {
  readonly draft: Omit<Draft, 'content'>;
  readonly openings: readonly string[];
  readonly actions: readonly MetadataAction[];
}

const PURPOSE = 'revise.metadata';
const WORDING = { english: REVISE_METADATA_IN_ENGLISH, thai: REVISE_METADATA_IN_THAI };
const SCHEMA = objectSchema({ seoTitle: TEXT, metaDescription: TEXT });

export function reviseMetadataPrompt(
  { language, keyphrase, synonyms, articleType, style }: RevisionSubject,
  { draft, openings, actions }: MetadataRequest,
): Prompt<MetadataAnswer> {
  const input = {
    task: PURPOSE,
    ...{ language, keyphrase, synonyms, articleType },
    ...{ seoTitle: draft.title, metaDescription: draft.metaDescription, slug: draft.slug, openings },
    changes: actions.map((action) => ({ action, instruction: wordingFor(METADATA_INSTRUCTIONS[action], language) })),
  };
  return {
    name: `${PURPOSE}@1`,
    purpose: PURPOSE,
    messages: messagesOf(WORDING, style, input),
    maxOutputTokens: 2_500,
    output: { name: 'metadata', schema: SCHEMA },
    parse: (text) => {
      const answer = parseJsonAnswer(PURPOSE, text);
      return {
        seoTitle: lineOf(PURPOSE, answer, 'seoTitle'),
        metaDescription: lineOf(PURPOSE, answer, 'metaDescription'),
      };
    },
    proseOf: ({ seoTitle, metaDescription }) => [seoTitle, metaDescription].join('\n'),
    faultsOf: (answer) => metadataFaults(answer, { language, keyphrase }),
  };
}
