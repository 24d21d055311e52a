import type { Role } from './language-pack';

/** How one kind of passage is built. */
export interface PassagePlan {
  /** What its first sentence does. */
  readonly first: Role;
  /** What its last two sentences do. */
  readonly end: readonly [Role, Role];
  /** Whether the keyphrase stands in the first sentence. */
  readonly keyphraseFirst: boolean;
  /** Whether it may hold a list. */
  readonly mayList: boolean;
}

export const INTRODUCTION: PassagePlan = {
  first: 'opening',
  end: ['claim', 'promise'],
  keyphraseFirst: true,
  mayList: false,
};

export const SECTION: PassagePlan = { first: 'focus', end: ['advice', 'result'], keyphraseFirst: false, mayList: true };

export const CONCLUSION: PassagePlan = {
  first: 'summary',
  end: ['result', 'invitation'],
  keyphraseFirst: false,
  mayList: false,
};

/** What is added within a text. */
export const INNER_PARAGRAPH: PassagePlan = {
  first: 'claim',
  end: ['advice', 'result'],
  keyphraseFirst: false,
  mayList: false,
};

/** Paragraphs: what their sentences do, one after the other. */
export const PARAGRAPHS: readonly (readonly Role[])[] = [
  ['claim', 'reason', 'example', 'advice'],
  ['claim', 'caution', 'advice', 'result'],
  ['advice', 'reason', 'result'],
  ['caution', 'reason', 'advice', 'example', 'result'],
  ['claim', 'example', 'caution', 'advice'],
  ['example', 'claim', 'advice', 'result'],
  ['reason', 'advice', 'example'],
];
