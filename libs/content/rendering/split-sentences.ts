import { languageCodeOf, segmenterOf } from '@seoforge/kernel';

/** A full stop after one of these, or after a single letter, ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|dr|prof|mr|mrs|ms|st|no|vs|approx|ca|etc|bzw|usw|nr|abb|inkl|evtl|sr|sra|dra|mme|pág|pag|núm|bijv|resp|dvs|np|tzw|ок|им|проф)\.\s*$/iu;
/** German writes ordinals with a full stop: "am 3. Mai". */
const GERMAN_ORDINAL = /(?:^|\s)\d{1,2}\.\s*$/;
const THAI_GAP = /(?<=[\u0e01-\u0e4e])[ \u00a0]+(?=[\u0e01-\u0e4e])/gu;
/** Thai words that carry on what stands before the space in front of them. */
const THAI_CONTINUATION = /^(?:ซึ่ง|โดย|และ|ทำให้|หรือ|แต่|เพราะ|จึง|เนื่องจาก|เพื่อ|ที่|ว่า|พบว่า|ระบุว่า|อันเป็น|ตาม|จน|ส่วน|รวมถึง)/u;
/** Thai words after which what stands behind the space is still to come. */
const THAI_OPENING = /(?:ว่า|คือ|ได้แก่|เช่น|และ|หรือ|ของ|จาก|ใน|โดย|ที่|กับ|ตาม)$/u;

/** Sentences of a stretch of text as [start, end) with the white space around them left out. */
export function splitSentences(text: string, language: string): (readonly [number, number])[] {
  const code = languageCodeOf(language);
  const ends: number[] = [];
  for (const { index, segment } of segmenterOf(language, 'sentence').segment(text)) {
    if (code === 'th') ends.push(...thaiClauseEnds(segment).map((end) => index + end));
    const goesOn = ABBREVIATION.test(segment.slice(-12)) || (code === 'de' && GERMAN_ORDINAL.test(segment.slice(-6)));
    if (!goesOn || segment.endsWith('\n')) ends.push(index + segment.length);
  }
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends.map((end, index) => trimmed(text, ends[index - 1] ?? 0, end)).filter(([start, end]) => start < end);
}

/** Thai parts sentences, but clauses too, by a space: it counts where neither side says that more belongs to it. */
function thaiClauseEnds(segment: string): number[] {
  return [...segment.matchAll(THAI_GAP)].flatMap(({ index, 0: gap }) => {
    const next = index + gap.length;
    const isInside =
      THAI_CONTINUATION.test(segment.slice(next, next + 10)) ||
      THAI_OPENING.test(segment.slice(Math.max(index - 10, 0), index));
    return isInside ? [] : [next];
  });
}

function trimmed(text: string, start: number, end: number): readonly [number, number] {
  const sentence = text.slice(start, end);
  const from = start + (sentence.length - sentence.trimStart().length);
  return [from, Math.max(from, start + sentence.trimEnd().length)];
}
