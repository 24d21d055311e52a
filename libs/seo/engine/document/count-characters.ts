import { MARKUP } from './markup-sign';

const UNCOUNTED = new RegExp(`[\\s。、，．・…‥「」『』（）()【】〈〉《》〔〕！？!?.:;："'—―〜～＝｛｝${MARKUP}]`, 'gu');
/** Nobody reads an address letter by letter. */
const ADDRESS = /(?:https?:\/\/|ftp:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]+/gi;

/** Characters between two offsets as Yoast measures Japanese: without white space, the marks of punctuation, and web addresses. */
export function countCharacters(text: string, start: number, end: number): number {
  return Array.from(text.slice(start, end).replace(ADDRESS, '').replace(UNCOUNTED, '')).length;
}
