import { objectSchema, TEXT, type Prompt, type Wording } from '@seoforge/prompting';

import { styleCardOf } from '../../domain/style-card';
import { messagesOf } from '../../prompts/messages-of';
import type { MetadataTask } from './metadata-task';
import { METADATA_VARIANTS_IN_ENGLISH } from './metadata-variants.v1.en';
import { METADATA_VARIANTS_IN_THAI } from './metadata-variants.v1.th';
import { readVariants, type ReadVariants } from './read-variants';

const PURPOSE = 'metadata';
const WORDING: Wording = { english: METADATA_VARIANTS_IN_ENGLISH, thai: METADATA_VARIANTS_IN_THAI };
const SCHEMA = objectSchema({
  variants: { type: 'array', items: objectSchema({ title: TEXT, metaDescription: TEXT, slug: TEXT }) },
});
const TOKENS_PER_VARIANT = 400;
const TOKENS_TO_THINK = 1_000;
/** A model that aims at a bound misses it by a few characters. */
const LEEWAY_BELOW = 4;
const LEEWAY_ABOVE = 6;

export function metadataVariantsPrompt(task: MetadataTask): Prompt<ReadVariants> {
  const { brief, page, currentTitle, variantCount, titleCharacters, descriptionBounds } = task;
  const { language, keyphrase, synonyms, topic } = brief;
  const descriptionCharacters = {
    from: descriptionBounds.minimum + LEEWAY_BELOW,
    to: descriptionBounds.maximum - LEEWAY_ABOVE,
  };
  const about = {
    ...(topic === null ? {} : { topic }),
    ...(currentTitle === null ? {} : { currentTitle }),
    ...(page === null ? {} : { page }),
  };
  const wanted = { variantCount, titleCharacters, descriptionCharacters };
  return {
    name: `${PURPOSE}@1`,
    purpose: PURPOSE,
    messages: messagesOf(WORDING, styleCardOf(brief), {
      ...{ task: PURPOSE, language, keyphrase, synonyms },
      ...about,
      ...wanted,
    }),
    maxOutputTokens: TOKENS_TO_THINK + variantCount * TOKENS_PER_VARIANT,
    output: { name: 'metadata', schema: SCHEMA },
    parse: (text) => readVariants(PURPOSE, text, task),
    proseOf: ({ variants }) => variants.flatMap(({ title, metaDescription }) => [title, metaDescription]).join('\n'),
    faultsOf: ({ leftOut, wishes }) => [...leftOut, ...wishes],
  };
}
