import { languageCodeOf } from '@seoforge/kernel';

const ENGLISH = 'Frequently asked questions';

const FAQ_HEADINGS: ReadonlyMap<string, string> = new Map([
  ['de', 'Häufig gestellte Fragen'],
  ['en', ENGLISH],
  ['es', 'Preguntas frecuentes'],
  ['fr', 'Questions fréquentes'],
  ['it', 'Domande frequenti'],
  ['ja', 'よくある質問'],
  ['nl', 'Veelgestelde vragen'],
  ['pl', 'Najczęściej zadawane pytania'],
  ['pt', 'Perguntas frequentes'],
  ['ru', 'Часто задаваемые вопросы'],
  ['sv', 'Vanliga frågor'],
  ['th', 'คำถามที่พบบ่อย'],
]);

/** What stands over the questions, in the article's language where that is one of the engine's. */
export function faqHeadingFor(language: string): string {
  return FAQ_HEADINGS.get(languageCodeOf(language)) ?? ENGLISH;
}
