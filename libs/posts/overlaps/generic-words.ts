/**
 * Words and phrases of keyphrases and titles that name the form of a text and not its topic, by ISO 639-1 code: with or without them,
 * readers look for the same. Words that narrow a topic (for beginners, cheap, vegan) are none of them.
 */
export const GENERIC_WORDS: Readonly<Record<string, string>> = {
  de:
    'anleitung, beste, besten, einfach, einfache, empfehlung, erfahrungen, ideen, leicht, leitfaden, rezept, schnell, schritt, test, tipps, ' +
    'top, tricks, unterschied, vergleich, überblick',
  en:
    'advice, all you need to know, best, brands, build, buyer guide, buyers guide, buying guide, choose, choosing, compared, comparison, complete, create, definition, difference, differences, easy, ' +
    'explained, favorite, favourite, find, full, get, good, great, guide, guides, hacks, hint, hints, ideas, infographic, ' +
    'introduction, meaning, method, methods, option, options, overview, need to know, pdf, perfect, pick, printable, quick, ' +
    'recommended, review, reviewed, reviews, simple, start, step, steps, tested, tip, tips, top, trick, tricks, tutorial, ultimate, versus, ' +
    'vs, way, ways, what to know, what to look for, worth',
  es: 'análisis, comparativa, consejos, diferencia, fácil, guía, ideas, mejor, mejores, opiniones, paso, pasos, rápido, receta, sencillo, trucos, tutorial',
  fr: 'astuces, avis, comparatif, conseils, différence, étapes, facile, guide, idées, meilleur, meilleure, meilleurs, meilleures, rapide, recette, simple, tutoriel',
  it: 'confronto, consigli, differenza, facile, guida, idee, migliore, migliori, opinioni, passo, recensione, ricetta, semplice, trucchi, veloce',
  ja: 'ガイド, コツ, おすすめ, 簡単, 入門, 方法, まとめ, 比較, レシピ',
  nl: 'beste, eenvoudig, ervaringen, gids, handleiding, ideeën, makkelijk, recept, snel, stappen, stappenplan, test, tips, trucs, vergelijken, verschil',
  pl: 'jak, krok, najlepszy, najlepsze, opinie, poradnik, pomysły, porównanie, prosty, przepis, przewodnik, rady, ranking, różnica, szybki, wskazówki',
  pt: 'análise, comparação, diferença, dicas, fácil, guia, ideias, melhor, melhores, passo, rápido, receita, simples, truques, tutorial',
  ru: 'идеи, инструкция, лучшие, лучший, легко, обзор, отзывы, полный, просто, рецепт, руководство, советы, способы, сравнение, шаг',
  sv: 'bästa, enkel, enkelt, guide, idéer, jämförelse, recept, råd, skillnad, snabb, snabbt, steg, test, tips, tricks',
  th:
    'เคล็ดลับ, แนะนำ, คู่มือ, ง่าย, ง่าย ๆ, ขั้นตอน, เทคนิค, ไอเดีย, ฉบับ, รวม, สุดยอด, วิธี, วิธีการ, แบบ, อร่อย, เลือก, สร้าง, ทำ, ยังไง, อย่างไร, ' +
    'ทำยังไง, ทำอย่างไร, ทำไง, ดีที่สุด, ยอดนิยม, ไหนดี, ที่ไหนดี, อันไหนดี, แบบไหนดี, ตัวไหนดี, รุ่นไหนดี, ยี่ห้อไหนดี, ยี่ห้อไหน, เจ้าไหนดี, ไหน, อะไรดี, น่าใช้, ' +
    'น่าซื้อ, รีวิว, จัดอันดับ, อันดับ, เปรียบเทียบ, ต่างกัน, ต่างกันอย่างไร, ต่างกันยังไง, ความแตกต่าง, คืออะไร, คือ, หมายถึง, ความหมาย, ด้วยตัวเอง, เอง, ' +
    'เบื้องต้น, ข้อควรรู้, ต้องรู้, สิ่งที่ต้องรู้, สรุป, บทความ, อะไรบ้าง, มีอะไรบ้าง, ใช้อะไรบ้าง, ครบ, เด็ด, เด็ด ๆ, การ, ความ',
};
