/** What a model is asked to do in passages: those of the analysis engine's fix actions that change the running text. */
export const PASSAGE_ACTIONS = [
  'addKeyphraseToIntroduction',
  'addKeyphrase',
  'removeKeyphrase',
  'addKeyphraseToSubheadings',
  'removeKeyphraseFromSubheadings',
  'addSubheadings',
  'shortenSection',
  'shortenParagraph',
  'shortenSentences',
  'makeSentencesActive',
  'varyBeginnings',
  'addTransitionWords',
  'rewordLinks',
  'addWords',
  'addCharacters',
] as const;

export type PassageAction = (typeof PASSAGE_ACTIONS)[number];

/** One change of a passage. */
export interface RequestedChange {
  readonly action: PassageAction;
  /** How often, or how much: sentences, uses, words, characters or headings of this passage, as the action has it. */
  readonly count: number;
  /** Level of the headings that are to be put in, where the action puts in some. */
  readonly level?: 2 | 3;
}

/** Says to a model what a change is. */
export type Instructions = Record<PassageAction, (change: RequestedChange) => string>;
