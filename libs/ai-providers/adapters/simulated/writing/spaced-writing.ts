import type { LanguagePack } from './language-pack';

type WritingRules = Pick<LanguagePack, 'leadSeparator' | 'countWords' | 'firstWord' | 'inSentence' | 'finishSentence'>;

/** How languages are written that part words by white space and end sentences with a full stop. */
export const SPACED_WRITING: WritingRules = {
  leadSeparator: ' ',
  countWords: (text) => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0,
  firstWord: (sentence) => (/[\p{L}\p{N}]+/u.exec(sentence)?.[0] ?? '').toLowerCase(),
  inSentence: (text) => text,
  finishSentence: (text) => {
    const capitalised = text.replace(/^[^\p{L}]*\p{Ll}/u, (start) => start.toUpperCase());
    return /[.:?!]$/.test(capitalised) ? capitalised : `${capitalised}.`;
  },
};
