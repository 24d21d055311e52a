import { isMeaningful } from '../text/meaningful-words';
import { phrasesOf, type KeyphraseSubject } from '../text/keyphrase-uses';
import { isUnspaced, wordsOf, type Word } from '../text/words';

/** Whether a link's text is the keyphrase or a synonym and nothing else, which helps the other page to be found for it. */
export function isBareKeyphrase(anchor: string, subject: KeyphraseSubject): boolean {
  const { language } = subject;
  const words = wordsOf(anchor, language);
  const present = new Set(words.map(({ key }) => key));
  return phrasesOf(subject).some((phrase) => {
    if (isUnspaced(phrase, language)) return compact(anchor) === compact(phrase);
    const wanted = wordsOf(phrase, language).map(({ key }) => key);
    const isWanted = ({ key }: Word): boolean => wanted.includes(key) || !isMeaningful({ key });
    return (
      wanted.length > 0 && wanted.every((key) => present.has(key) || !isMeaningful({ key })) && words.every(isWanted)
    );
  });
}

function compact(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
