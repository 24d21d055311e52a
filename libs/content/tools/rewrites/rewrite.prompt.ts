import { type Prompt, UnusableAnswer } from '@seoforge/prompting';

import type { StyleCard } from '../../domain/style-card';
import { messagesOf } from '../../prompts/messages-of';
import type { PassageAtWork } from './passage-at-work';
import { rewriteFaults } from './rewrite-faults';
import { REWRITE_IN_ENGLISH } from './rewrite.v1.en';
import { REWRITE_IN_THAI } from './rewrite.v1.th';
import type { Wish } from './wish';

/** What a model is told beside the passage and the wish. */
export interface RewriteScene {
  readonly language: string;
  readonly keyphrase: string;
  readonly synonyms: readonly string[];
  readonly style: StyleCard;
}

const PURPOSE = 'rewrite';
const WORDING = { english: REWRITE_IN_ENGLISH, thai: REWRITE_IN_THAI };
/** In scripts without spaces a character may be a token; a wish may ask for more text, and some models count their reasoning. */
const TOKENS_PER_CHARACTER = 2;
const SPARE_TOKENS = 2_500;
/** A passage may be expanded; what is longer is another text. */
const MOST_TIMES_LONGER = 4;
const SPARE_CHARACTERS = 4_000;

/** One passage and what is to be done to it; the answer is what `work` can put in its place. */
export function rewritePrompt(work: PassageAtWork, wish: Wish, { style, ...scene }: RewriteScene): Prompt<string> {
  const { format, shown: passage } = work;
  const known = [...wish.texts, scene.keyphrase, ...scene.synonyms];
  return {
    name: `${PURPOSE}@1`,
    purpose: PURPOSE,
    messages: messagesOf(WORDING, style, { task: PURPOSE, ...scene, ...wish.input, format, passage }),
    maxOutputTokens: Math.ceil(passage.length * TOKENS_PER_CHARACTER) + SPARE_TOKENS,
    parse: (text) => {
      const read = work.read(text);
      const fault = 'fault' in read ? read.fault : faultOf(work, read.value);
      if (fault !== null) throw new UnusableAnswer(PURPOSE, fault);
      return 'value' in read ? read.value : '';
    },
    proseOf: (value) => work.textOf(value),
    faultsOf: (value) => rewriteFaults(work, value, known),
  };
}

function faultOf(work: PassageAtWork, value: string): string | null {
  const text = work.textOf(value);
  if (!/[\p{L}\p{N}]/u.test(text)) return 'it is empty';
  if (/^\s*(?:\{\s*"|\[\s*\{)/.test(text)) return 'it is JSON and not the passage';
  return text.length > work.textOf(work.shown).length * MOST_TIMES_LONGER + SPARE_CHARACTERS
    ? 'it is far too long'
    : null;
}
