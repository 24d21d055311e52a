import { languageCodeOf } from '@seoforge/kernel';

/** What a visitor is told where the posts do not say, by ISO 639-1 code. */
const NOT_KNOWN: ReadonlyMap<string, string> = new Map([
  ['ar', 'لم أجد إجابة عن ذلك في مقالات هذا الموقع.'],
  ['cs', 'V příspěvcích tohoto webu jsem na to odpověď nenašel.'],
  ['da', 'Det fandt jeg ikke noget om i indlæggene på denne side.'],
  ['de', 'Dazu habe ich in den Beiträgen dieser Website nichts gefunden.'],
  ['en', 'I found no answer to that in the posts of this site.'],
  ['es', 'No he encontrado respuesta a eso en las entradas de este sitio.'],
  ['fi', 'En löytänyt siihen vastausta tämän sivuston artikkeleista.'],
  ['fr', 'Je n’ai pas trouvé de réponse à cela dans les articles de ce site.'],
  ['id', 'Saya tidak menemukan jawabannya di artikel situs ini.'],
  ['it', 'Non ho trovato una risposta negli articoli di questo sito.'],
  ['ja', 'このサイトの記事には、その答えが見つかりませんでした。'],
  ['ko', '이 사이트의 글에서 그에 대한 답을 찾지 못했습니다.'],
  ['nl', 'Daarop heb ik in de berichten van deze site geen antwoord gevonden.'],
  ['no', 'Det fant jeg ikke noe svar på i innleggene på dette nettstedet.'],
  ['pl', 'Nie znalazłem na to odpowiedzi we wpisach tej strony.'],
  ['pt', 'Não encontrei resposta para isso nos artigos deste site.'],
  ['ru', 'В публикациях этого сайта я не нашёл ответа на это.'],
  ['sv', 'Det hittade jag inget svar på i inläggen på den här webbplatsen.'],
  ['th', 'ไม่พบคำตอบของเรื่องนี้ในบทความของเว็บไซต์นี้'],
  ['tr', 'Bu sitenin yazılarında buna bir yanıt bulamadım.'],
  ['uk', 'У дописах цього сайту я не знайшов відповіді на це.'],
  ['vi', 'Tôi không tìm thấy câu trả lời cho điều đó trong các bài viết của trang này.'],
  ['zh', '在本站的文章中没有找到答案。'],
]);

/** That the posts do not say, in the visitor's language; in English where there is no sentence in it. @param language a language tag */
export function notKnownIn(language: string): string {
  return NOT_KNOWN.get(languageCodeOf(language)) ?? NOT_KNOWN.get('en') ?? '';
}
