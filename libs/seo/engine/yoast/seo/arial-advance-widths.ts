/** Glyph widths below are in thousandths of the font size. */
export const UNITS_PER_EM = 1000;

/** Advance widths of Arial (the metrics it shares with Helvetica), by width; Latin-1 and common typographic signs. */
const CHARACTERS_BY_WIDTH: Readonly<Record<number, string>> = {
  191: "'",
  222: 'ijlìíîï‘’‚',
  260: '|¦',
  278: ' !,./:;I[\\]ftÌÍÎÏ\u00a0·¸ł',
  333: '()-`r°¨´¯²³¹\u00ad“”„ª',
  334: '{}',
  350: '•',
  355: '"',
  365: 'º',
  389: '*',
  400: '',
  469: '^',
  500: 'Jckszvxyçýÿžš',
  537: '¶',
  556: '#$0123456789?L_abdeghnopquàáâãäåèéêëñòóôõöùúûü¢£¤¥§«»–€ðþµ',
  584: '+<=>~¬±×÷',
  611: 'FTZß¿øŽ',
  667: '&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞŠ',
  722: 'CDHNRUwÇÐÑÙÚÛÜ',
  737: '©®',
  778: 'GOQÒÓÔÕÖØ',
  833: 'Mm',
  834: '¼½¾',
  889: '%æ',
  944: 'Wœ',
  1000: 'Æ—…™Œ',
  1015: '@',
};

/** Advance width by character. */
export const ADVANCE_WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries(CHARACTERS_BY_WIDTH).flatMap(([width, characters]) =>
    Array.from(characters, (character): [string, number] => [character, Number(width)]),
  ),
);

/** Average advance widths of what a browser shows in Arial's place, first match wins. */
const WIDTH_BY_SCRIPT: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u, 0],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u, 1000],
  [/\p{Extended_Pictographic}/u, 1250],
  [/\p{Script=Thai}/u, 560],
  [/\p{Script=Arabic}/u, 480],
  [/\p{Lu}/u, 690],
  [/\p{Ll}/u, 545],
];

/** Width of a character that the table lacks, by its script; 556 (a digit) where nothing is known. */
export function advanceWidthByScript(character: string): number {
  return WIDTH_BY_SCRIPT.find(([script]) => script.test(character))?.[1] ?? 556;
}
