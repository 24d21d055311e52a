import { LANGUAGE_PACKS, type LanguagePack } from '../../../libs/seo/engine';

import { markdownTable } from './markdown-table';

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** What is known of each language, and so which checks apply. */
export function languageTable(): string {
  const head = [
    'Language',
    'Long sentence',
    'Function words',
    'Transition words',
    'Passive voice',
    'Word forms',
    'Complex words',
    'Reading ease',
    'Readability scale',
  ];
  return markdownTable(head, LANGUAGE_PACKS.map(rowOf));
}

function rowOf(pack: LanguagePack): string[] {
  return [
    `${LANGUAGE_NAMES.of(pack.code)} (${pack.code})`,
    `more than ${pack.longSentenceWords} ${pack.code === 'ja' ? 'characters' : 'words'}`,
    countOf(pack.functionWords?.size),
    countOf(transitionCount(pack)),
    yesOrNot(pack.isPassive),
    yesOrNot(pack.stem),
    yesOrNot(pack.complexWords),
    pack.readingEase === null ? 'not applicable' : formulaOf(pack.readingEase),
    pack.lenientReadability ? 'lenient' : 'strict',
  ];
}

function transitionCount({ transitionWords }: LanguagePack): number | undefined {
  if (transitionWords === null) return undefined;
  return transitionWords.single.size + transitionWords.phrases.length + transitionWords.pairs.length;
}

function formulaOf({ base, perSentenceWord, perSyllable }: NonNullable<LanguagePack['readingEase']>): string {
  return `${base} - ${perSentenceWord} × words/sentence - ${perSyllable} × syllables/word`;
}

function countOf(count: number | undefined): string {
  return count === undefined ? 'not applicable' : String(count);
}

function yesOrNot(rule: unknown): string {
  return rule === null ? 'not applicable' : 'yes';
}
