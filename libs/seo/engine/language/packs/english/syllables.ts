const VOWEL_GROUP = /[aeiouy]+/g;
/** An e that ends the word, or its plural or past, and is not spoken: whole, miles, made, walked. */
const SILENT_ENDING = /(?:[aeiouy]les?|[^laeiouy]e|[^dt]ed|[^lsxzcg]es)$/;
/** An e before a suffix or inside a compound that is not spoken, and other swallowed vowels: likely, statement, timeline, business. */
const SWALLOWED_VOWELS = [
  /(?:[^aeiouylr]|[aeiouy]r)e(?:ly|ments?|ful|fully|less|ness|ty)$/,
  /^(?:base|code|frame|home|life|line|name|note|side|some|space|store|there|time|where|white)(?![ds]$)[b-df-hj-np-tv-xz][a-z]{2}/,
  /^(?:busi|every(?!o))/,
];
/** Neighbouring vowels that are spoken apart, as in piano, situation, client, idea, being, create and science. */
const SPLIT_VOWELS =
  /(?<!ll|[cgstx])ia|(?<!ll|[cgnstx])io|[^cgstx]ium|[^cst]ien[ct]|i(?=et)|[^gq]ua(?!d)|(?<=[dn])uad|[dr]e[ao]s?$|[aeou]ing|ying|cre(?=at(?!ur))|sci(?=e)|^rea(?=ct|li)|^rein(?=[fstv])|^reu|^coo(?=p|rd)|^geo|the(?=o)|[iy](?=sms?$)/g;
const LONGEST_WORD = 40;

/** Syllables of an English word, estimated from its vowel groups; longer than any real word counts as its first 40 letters. */
export function countEnglishSyllables(word: string): number {
  const letters = word.slice(0, LONGEST_WORD).replace(/[^a-z]/g, '');
  const groups = letters.match(VOWEL_GROUP)?.length ?? 0;
  const silent = groups > 1 && SILENT_ENDING.test(letters) ? 1 : 0;
  const swallowed = SWALLOWED_VOWELS.filter((pattern) => pattern.test(letters)).length;
  const split = letters.match(SPLIT_VOWELS)?.length ?? 0;
  return Math.max(1, groups - silent - swallowed + split);
}
