/** Texts that tell nothing about where a link leads, by language; own lists. */
const GENERIC_TEXTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: 'click here|click this|click|here|this|link|this link|this page|go|start|more|more info|more information|read more|learn more|see more|right here|continue|details|info|information',
    de: 'hier|hier klicken|klicken sie hier|klick hier|mehr|mehr lesen|mehr erfahren|weiter|weiterlesen|mehr infos|mehr informationen|link|details|los|start',
    es: 'aquí|haz clic aquí|haga clic aquí|clic aquí|pulsa aquí|más|leer más|ver más|más información|saber más|continuar|enlace|este enlace|empezar|ir',
    fr: 'ici|cliquez ici|cliquer ici|plus|lire la suite|en savoir plus|voir plus|plus d’informations|plus d’infos|la suite|lien|ce lien|continuer',
    it: 'qui|clicca qui|fai clic qui|più|leggi|leggi di più|leggi tutto|scopri di più|maggiori informazioni|altro|continua|link|vai',
    nl: 'hier|klik hier|meer|lees meer|lees verder|meer informatie|meer info|verder|link|deze link|ga|start',
    pl: 'tutaj|kliknij tutaj|kliknij|więcej|czytaj więcej|dowiedz się więcej|zobacz więcej|czytaj dalej|link|dalej',
    pt: 'aqui|clique aqui|clique|mais|leia mais|ler mais|saiba mais|ver mais|mais informações|continuar|continue|link|este link|ir',
    ru: 'здесь|тут|нажмите здесь|нажмите сюда|подробнее|ещё|еще|далее|читать далее|читать дальше|узнать больше|ссылка|сюда',
    sv: 'här|klicka här|mer|läs mer|läs vidare|se mer|mer information|mer info|länk|vidare',
    ja: 'こちら|こちらをクリック|ここをクリック|クリック|詳しくはこちら|詳細|続きを読む|もっと見る|もっと読む|リンク',
    th: 'คลิกที่นี่|ที่นี่|คลิก|อ่านต่อ|อ่านเพิ่มเติม|เพิ่มเติม|ดูเพิ่มเติม|รายละเอียด|ลิงก์',
  }).map(([language, texts]) => [language, new Set(texts.split('|'))]),
);

/** Longer texts tell something. */
const LONGEST_GENERIC_CHARACTERS = 100;

/** Whether a link's whole text could stand on any page, in the page's language or in English. */
export function isGenericLinkText(text: string, language: string | null): boolean {
  if (text.length > LONGEST_GENERIC_CHARACTERS) return false;
  const normal = text
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
  const code = language?.split('-', 1)[0]?.toLowerCase() ?? 'en';
  return GENERIC_TEXTS.get(code)?.has(normal) === true || GENERIC_TEXTS.get('en')?.has(normal) === true;
}
