/** Words that tell a phrase's kind and intent; each may be several words, all in small letters. Written by us, to be added to. */
export interface PhraseWords {
  /** What a question begins with; in Thai what stands anywhere in it. */
  readonly questions: readonly string[];
  readonly navigational: readonly string[];
  readonly transactional: readonly string[];
  readonly commercial: readonly string[];
  readonly informational: readonly string[];
}

/** Words separated by commas. */
function listed(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(', '));
}

const ENGLISH: PhraseWords = {
  questions: listed(
    'are, could, did, do, does, how, is, should, was, were, what, when, where, which, who, whom, whose, why, would',
    'can a, can i, can the, can you, will i, will it, will the, will you',
  ),
  navigational: listed(
    'contact number, customer service, homepage, log in, login, official site, official website, sign in, sign up',
  ),
  transactional: listed(
    'book online, buy, cheap, coupon, delivery, discount, download, for sale, hire, order online, price, prices',
    'purchase, rent, shop, subscription',
  ),
  commercial: listed(
    'alternative, alternatives, best, compare, compared, comparison, rating, ratings, recommended, review, reviews',
    'top, versus, vs, worth it',
  ),
  informational: listed(
    'benefits, definition, diy, example, examples, explained, guide, history, how to, ideas, instructions, meaning',
    'recipe, recipes, side effects, step by step, tips, tutorial, types of',
  ),
};

const THAI: PhraseWords = {
  questions: listed(
    'อย่างไร, ยังไง, ทำไม, อะไร, เมื่อไร, เมื่อไหร่, ที่ไหน, ใคร, ดีไหม, ได้ไหม, ใช่ไหม, จริงไหม, ดีมั้ย, ได้มั้ย, หรือไม่, หรือเปล่า, เท่าไร, เท่าไหร่',
    'กี่, แบบไหน, อันไหน',
  ),
  navigational: listed('เข้าสู่ระบบ, ล็อกอิน, เว็บไซต์ทางการ, เบอร์ติดต่อ, ศูนย์บริการ'),
  transactional: listed('ซื้อ, ราคา, สั่งซื้อ, สั่งจอง, จอง, ขาย, ส่วนลด, โปรโมชั่น, คูปอง, ดาวน์โหลด, เช่า, จัดส่ง, ถูกที่สุด'),
  commercial: listed('รีวิว, เปรียบเทียบ, ดีที่สุด, ยี่ห้อไหนดี, ที่ไหนดี, แนะนำ, อันดับ, น่าซื้อ'),
  informational: listed('วิธี, คือ, ประโยชน์, ความหมาย, สูตร, ขั้นตอน, เคล็ดลับ, ตัวอย่าง, ประวัติ, ข้อดี, ข้อเสีย, โทษ'),
};

const GERMAN: PhraseWords = {
  questions: listed(
    'darf, ist, kann, können, sind, soll, wann, warum, was, welche, welchen, welcher, welches, wem, wen, wer, weshalb',
    'wessen, wie, wieso, wo, wofür, woher, wohin, womit, woran',
  ),
  navigational: listed('anmelden, einloggen, kundenservice, login, offizielle seite, offizielle website'),
  transactional: listed(
    'angebot, angebote, bestellen, buchen, gutschein, günstig, herunterladen, kaufen, lieferung, mieten, preis',
    'preise, rabatt, shop',
  ),
  commercial: listed(
    'alternative, alternativen, beste, besten, bester, bestes, bewertung, bewertungen, empfehlung, erfahrungen, test',
    'testsieger, vergleich, vs',
  ),
  informational: listed(
    'anleitung, bedeutung, beispiel, beispiele, definition, geschichte, ideen, nebenwirkungen, ratgeber, rezept',
    'rezepte, tipps, vorteile, wirkung',
  ),
};

const SPANISH: PhraseWords = {
  // Without its accent a question word begins other phrases, too, unless it stands in one of these.
  questions: listed(
    'a qué, con qué, cuál, cuáles, cuándo, cuánta, cuántas, cuánto, cuántos, cómo, de qué, dónde, en qué, para qué',
    'por qué, quién, quiénes, qué',
    'como hacer, como se, cuanto cuesta, cuanto dura, donde comprar, para que sirve, por que, que es',
  ),
  navigational: listed('atención al cliente, iniciar sesión, login, página oficial, sitio oficial, web oficial'),
  transactional: listed(
    'alquilar, barato, barata, baratos, baratas, comprar, cupón, descargar, descuento, envío, oferta, ofertas, pedir',
    'precio, precios, reservar, tienda',
  ),
  commercial: listed(
    'alternativa, alternativas, comparación, comparar, comparativa, mejor, mejores, opiniones, recomendado, reseña',
    'reseñas, vs',
  ),
  informational: listed(
    'beneficios, consejos, definición, ejemplo, ejemplos, efectos secundarios, guía, historia, ideas, paso a paso',
    'propiedades, receta, recetas, significado, tipos de, tutorial',
  ),
};

const FRENCH: PhraseWords = {
  questions: listed(
    'combien, comment, est-ce, faut-il, laquelle, lequel, où, peut-on, pourquoi, quand, que, quel, quelle, quelles',
    'quels, qui, quoi',
  ),
  navigational: listed('connexion, login, se connecter, service client, site officiel'),
  transactional: listed(
    'acheter, achat, bon de réduction, code promo, commander, livraison, louer, magasin, pas cher, prix, promo',
    'réserver, tarif, tarifs, télécharger',
  ),
  commercial: listed(
    'alternative, alternatives, avis, comparaison, comparatif, comparer, meilleur, meilleure, meilleures, meilleurs',
    'test, vs',
  ),
  informational: listed(
    'astuces, bienfaits, conseils, définition, effets secondaires, exemple, exemples, guide, histoire, idées, recette',
    'recettes, signification, tutoriel, étape par étape',
  ),
};

/** By ISO 639-1 code. */
export const PHRASE_WORDS: ReadonlyMap<string, PhraseWords> = new Map([
  ['en', ENGLISH],
  ['th', THAI],
  ['de', GERMAN],
  ['es', SPANISH],
  ['fr', FRENCH],
]);
