import { detectLanguage } from '@seoforge/seo';

/** What a text is about, and in which language. */
export interface Topic {
  /** BCP 47 tag or WordPress locale. */
  readonly language: string;
  readonly keyphrase: string;
  readonly synonyms: readonly string[];
}

/** In less, names and loan words may decide. */
const FEWEST_LETTERS = 100;

/** Code, the targets of links, and tags. */
const NO_PROSE = /```[^]*?(?:```|$)|`[^`\n]*`|\]\([^)\s]*\)|https?:\/\/\S+|<[^>]*>/g;

/** ISO 639-1 codes that the detector knows; of a text in a language that it does not know it may say anything. */
const DETECTED = new Set(
  (
    'am ar az be bg bn ca cs da de el en es et eu fa fi fr gu he hi hr hu hy is it ja ka kn ko ku lo lt lv ml mr ms nl no or pa pl ' +
    'pt ro ru sk sl sq sr sv ta te th tl tr uk ur vi yo zh'
  ).split(' '),
);

/** Languages that are taken for one another, often because the detector knows only one of them. */
const ALIKE = [
  ['da', 'no', 'nb', 'nn'],
  ['hr', 'sr', 'bs'],
  ['cs', 'sk'],
  ['ms', 'id'],
  ['nl', 'af'],
  ['pt', 'gl'],
  ['tl', 'fil'],
  ['bg', 'mk'],
  ['he', 'iw'],
];

/**
 * The language that a passage is written in, where that is certainly another one than the topic's; undefined where it is not, where
 * the passage is too short, or where there is no telling.
 */
export async function otherLanguageOf(text: string, topic: Topic): Promise<string | undefined> {
  const wanted = topic.language.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
  const accepted = ALIKE.find((languages) => languages.includes(wanted)) ?? [wanted];
  if (!accepted.some((language) => DETECTED.has(language))) return undefined;
  const prose = proseOf(text, topic);
  if ((prose.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return undefined;
  const found = await detectLanguage({ content: prose });
  return found === undefined || accepted.includes(found) ? undefined : found;
}

/** Keyphrases are often names, or in the language of their trade. */
function proseOf(text: string, { keyphrase, synonyms }: Topic): string {
  return [keyphrase, ...synonyms]
    .filter((phrase) => phrase !== '')
    .reduce((prose, phrase) => prose.replaceAll(phrase, ' '), text.replaceAll(NO_PROSE, ' '));
}
