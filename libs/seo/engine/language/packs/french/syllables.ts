import { words } from '../../words';

const VOWEL_GROUP = /[aeiouyàâæéèêëîïôœöùûüÿ]+/g;
/** A final e that is not spoken: table, tables, parlent. Nouns and adverbs in -ment speak it. */
const SILENT_ENDING = /[^aeiouyàâéèêëîïôùûü](?:es?|(?<!m)ent)$/;
const SPOKEN_ENDINGS = words(
  'accent absent adolescent argent content contient différent excellent présent récent souvent talent urgent violent',
);
/** Neighbouring vowels that are spoken apart, as in théâtre, poésie, naïf, voyage and oublier. */
const SPLIT_VOWELS = /é(?:[aâéèoôu]|e[rz])|[ao]é|[aou][ïëü]|[aou]y[aeiouéèê]|[bcdfgptv][lr]i[aeéèo]|oo/g;
const LONGEST_WORD = 40;

/** Syllables of a French word as it is spoken, estimated from its vowel groups; longer than any real word counts as its first 40 letters. */
export function countFrenchSyllables(word: string): number {
  const letters = word.slice(0, LONGEST_WORD);
  const groups = letters.match(VOWEL_GROUP)?.length ?? 0;
  const silent = groups > 1 && SILENT_ENDING.test(letters) && !SPOKEN_ENDINGS.has(letters) ? 1 : 0;
  const split = letters.match(SPLIT_VOWELS)?.length ?? 0;
  return Math.max(1, groups - silent + split);
}
