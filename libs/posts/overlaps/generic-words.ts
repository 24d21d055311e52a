/**
 * Words of keyphrases and titles that name the form of a text and not its topic, by ISO 639-1 code: with or without them, readers look
 * for the same. Words that narrow a topic (for beginners, cheap, vegan) are none of them.
 */
export const GENERIC_WORDS: Readonly<Record<string, string>> = {
  de: 'anleitung beste besten einfach einfache ideen leicht leitfaden schnell schritt tipps top tricks überblick',
  en:
    'advice best build choose complete create easy explained find full get good great guide guides hint hints ideas introduction ' +
    'make overview perfect pick quick simple start step steps tip tips top trick tricks tutorial ultimate way ways',
  es: 'consejos fácil guía ideas mejor mejores paso pasos rápido sencillo trucos tutorial',
  fr: 'astuces conseils étapes facile guide idées meilleur meilleure meilleurs meilleures rapide simple tutoriel',
  it: 'consigli facile guida idee migliore migliori passo semplice trucchi veloce',
  ja: 'ガイド コツ おすすめ 簡単 入門 方法 まとめ',
  nl: 'beste eenvoudig gids handleiding ideeën makkelijk snel stappen stappenplan tips trucs',
  pl: 'krok najlepszy najlepsze poradnik pomysły prosty przewodnik rady szybki wskazówki',
  pt: 'dicas fácil guia ideias melhor melhores passo rápido simples truques tutorial',
  ru: 'идеи инструкция лучшие лучший легко обзор полный просто руководство советы способы шаг',
  sv: 'bästa enkel enkelt guide idéer råd snabb snabbt steg tips tricks',
  th: 'เคล็ดลับ แนะนำ คู่มือ สูตร ง่าย ขั้นตอน เทคนิค ไอเดีย ฉบับ รวม สุดยอด วิธี แบบ อร่อย เลือก สร้าง',
};
