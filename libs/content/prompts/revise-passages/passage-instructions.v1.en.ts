import type { Instructions, RequestedChange } from './passage-action';

const insertHeadings = ({ count, level = 2 }: RequestedChange): string =>
  `Put in ${count} short, specific heading(s) as <h${level}>: before the paragraph, or within it if it is divided there.`;

export const INSTRUCTIONS_IN_ENGLISH: Instructions = {
  addKeyphraseToIntroduction: () =>
    'Use the whole keyphrase, exactly as given, in one sentence of this first paragraph.',
  addKeyphrase: ({ count }) =>
    `Use the whole keyphrase, exactly as given, ${count} more time(s), where it reads naturally.`,
  removeKeyphrase: ({ count }) => `Replace ${count} use(s) of the keyphrase by a synonym, a pronoun or other words.`,
  addKeyphraseToSubheadings: () => 'Let the heading contain the whole keyphrase, exactly as given.',
  removeKeyphraseFromSubheadings: () => 'Reword the heading without the words of the keyphrase.',
  addSubheadings: insertHeadings,
  shortenSection: insertHeadings,
  shortenParagraph: () => 'Divide the paragraph into paragraphs of at most 100 words.',
  shortenSentences: ({ count }) =>
    `Divide or shorten ${count} of the sentences with more than 20 words, so that each of them has at most 18.`,
  makeSentencesActive: ({ count }) => `Turn ${count} sentence(s) from the passive into the active voice: say who acts.`,
  varyBeginnings: () => 'Begin each sentence with another word than the sentence before and the sentence after it.',
  addTransitionWords: ({ count }) =>
    `Begin ${count} further sentence(s) with a transition word that fits the thought, such as "however", "for example" or "therefore".`,
  rewordLinks: ({ count }) =>
    `Give ${count} link(s) another text: words that say where the link leads, without being the keyphrase or a synonym of it.`,
  addWords: ({ count }) =>
    `Write about ${count} more words on what the passage is about, in this or further paragraphs, without new numbers or sources and without the keyphrase.`,
  addCharacters: ({ count }) =>
    `Write about ${count} more characters on what the passage is about, in this or further paragraphs, without new numbers or sources and without the keyphrase.`,
};
