import type { ClauseBreak, Transitions } from '../writing/language-pack';

/** Behind an adverb the verb would have to come first: all of these stand apart. */
export const GERMAN_TRANSITIONS: Transitions = {
  joined: [],
  apart: [
    'Außerdem gilt:',
    'Deshalb gilt:',
    'Kurz gesagt:',
    'Anders gesagt:',
    'Tatsächlich gilt:',
    'Zudem zeigt sich:',
    'Allerdings gilt:',
    'Grundsätzlich gilt:',
    'Genauer gesagt:',
    'Wichtig ist besonders:',
    'Zusammenfassend gilt:',
    'Dabei gilt:',
  ],
};

const SUBJECT = '(?=(?:der|die|das|ein|eine|es|er|sie|wir|man|dies|diese|dieser|dieses|viele|manche)\\b)';

export const GERMAN_CLAUSE_BREAKS: readonly ClauseBreak[] = [
  { joint: new RegExp(`,? und ${SUBJECT}`, 'gi'), beginning: '' },
  { joint: new RegExp(`, aber ${SUBJECT}`, 'gi'), beginning: 'Aber ' },
  { joint: new RegExp(`, doch ${SUBJECT}`, 'gi'), beginning: 'Doch ' },
  { joint: /, denn /gi, beginning: 'Denn ' },
  { joint: /, sondern /gi, beginning: 'Sondern ' },
  { joint: /; | [–—] /g, beginning: '' },
];
