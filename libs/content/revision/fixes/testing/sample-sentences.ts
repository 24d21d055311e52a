/** Sentences of nine to twelve words, each with a number of its own; none names a keyphrase of a spec. */
const SENTENCES: Readonly<Record<string, (index: number) => string>> = {
  en: (index) => `Sack ${index} came by sea from a quiet port last spring.`,
  de: (index) => `Der Sack ${index} kam im Frühling aus einem stillen Hafen zu uns.`,
  th: (index) => `กระสอบที่ ${index} เดินทางมาทางเรือจากท่าเรือที่เงียบสงบในฤดูใบไม้ผลิ `,
};

/** So many different sentences in a language, in a row. */
export function sampleSentences(count: number, language: 'en' | 'de' | 'th' = 'en'): string {
  return Array.from({ length: count }, (_, index) => SENTENCES[language]?.(index + 10))
    .join(' ')
    .trim();
}
