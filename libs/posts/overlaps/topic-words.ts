import { languageCodeOf } from '@seoforge/kernel';
import { searchWordsOf, type SearchWord } from '@seoforge/seo';

/**
 * Function words that change what a keyphrase is about: half a marathon is no marathon, coffee without sugar is not coffee with it. By
 * ISO 639-1 code.
 */
const TELLING_WORDS: Readonly<Record<string, string>> = {
  de: 'erste ersten groß große großen halb halbe halben klein kleine kleinen monatlich neu neue neuen ohne täglich wöchentlich zweite zweiten',
  en:
    'big daily double eight first five four half high hourly hundred large last long low monthly new nine no not old second seven short six ' +
    'small ten third thousand three twelve twenty two weekly without yearly',
  es: 'diario gran grande medio mensual nueva nuevo pequeña pequeño primer primera primero segunda segundo semanal sin',
  fr: 'demi deuxième grand grande mensuel nouveau nouvelle petit petite premier première quotidien sans second seconde',
  th: 'ครึ่ง เก่า เก้า เจ็ด เดียว เย็น เล็ก เหนือ แปด แรก ไม่ ต่ำ ใต้ ใหญ่ ใหม่ ยาว สอง สั้น สาม สิบ สี่ สูง หก หนึ่ง ห้า',
};

const tellingWords = new Map(Object.entries(TELLING_WORDS).map(([code, words]) => [code, new Set(words.split(' '))]));

/** All words of a text, as `searchWordsOf` has them, but that function words which tell a topic from another have a term too: themselves. */
export function topicWordsOf(text: string, language: string): readonly SearchWord[] {
  const telling = tellingWords.get(languageCodeOf(language));
  return searchWordsOf(text, language).map((word) => {
    if (word.term !== null || telling === undefined) return word;
    const written = text.slice(word.start, word.end).toLowerCase();
    return telling.has(written) ? { ...word, term: written } : word;
  });
}

/** Those of the terms that the index has too. */
export function indexedTermsOf(terms: readonly string[], language: string): readonly string[] {
  const telling = tellingWords.get(languageCodeOf(language));
  return telling === undefined ? terms : terms.filter((term) => !telling.has(term));
}
