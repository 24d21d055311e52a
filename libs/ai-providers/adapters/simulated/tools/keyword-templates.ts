/** A theme of searches: what people add to a phrase, and what they want by it. `{keyphrase}` stands for the phrase. */
export interface KeywordTemplates {
  readonly cluster: string;
  readonly intent: 'informational' | 'commercial' | 'transactional';
  readonly phrases: readonly string[];
}

const ENGLISH: readonly KeywordTemplates[] = [
  {
    cluster: 'choosing',
    intent: 'commercial',
    phrases: ['best {keyphrase}', '{keyphrase} comparison', '{keyphrase} reviews', 'best {keyphrase} for beginners'],
  },
  {
    cluster: 'buying',
    intent: 'transactional',
    phrases: ['buy {keyphrase}', '{keyphrase} price', 'buy {keyphrase} online', 'cheap {keyphrase}'],
  },
  {
    cluster: 'getting started',
    intent: 'informational',
    phrases: ['{keyphrase} guide', '{keyphrase} for beginners', '{keyphrase} basics', '{keyphrase} step by step'],
  },
  {
    cluster: 'advice',
    intent: 'informational',
    phrases: ['{keyphrase} tips', '{keyphrase} ideas', '{keyphrase} mistakes to avoid', '{keyphrase} checklist'],
  },
  {
    cluster: 'questions',
    intent: 'informational',
    phrases: [
      'what is {keyphrase}',
      'how does {keyphrase} work',
      'why is {keyphrase} important',
      'when to start with {keyphrase}',
      'how much time does {keyphrase} take',
    ],
  },
];

const THAI: readonly KeywordTemplates[] = [
  {
    cluster: 'การเลือก',
    intent: 'commercial',
    phrases: ['{keyphrase}ที่ดีที่สุด', 'รีวิว{keyphrase}', 'เปรียบเทียบ{keyphrase}', 'แนะนำ{keyphrase}สำหรับมือใหม่'],
  },
  {
    cluster: 'การซื้อ',
    intent: 'transactional',
    phrases: ['ซื้อ{keyphrase}', 'ราคา{keyphrase}', 'ซื้อ{keyphrase}ออนไลน์', 'โปรโมชั่น{keyphrase}'],
  },
  {
    cluster: 'การเริ่มต้น',
    intent: 'informational',
    phrases: ['คู่มือ{keyphrase}', '{keyphrase}สำหรับมือใหม่', 'พื้นฐาน{keyphrase}', 'ขั้นตอนของ{keyphrase}'],
  },
  {
    cluster: 'คำแนะนำ',
    intent: 'informational',
    phrases: ['เคล็ดลับ{keyphrase}', 'ประโยชน์ของ{keyphrase}', 'ข้อผิดพลาดเรื่อง{keyphrase}', 'ไอเดีย{keyphrase}'],
  },
  {
    cluster: 'คำถาม',
    intent: 'informational',
    phrases: ['{keyphrase}คืออะไร', 'เริ่ม{keyphrase}อย่างไร', 'ทำไม{keyphrase}จึงสำคัญ', '{keyphrase}ใช้เวลาเท่าไร'],
  },
];

const GERMAN: readonly KeywordTemplates[] = [
  {
    cluster: 'Auswahl',
    intent: 'commercial',
    phrases: ['{keyphrase} Vergleich', '{keyphrase} Erfahrungen', '{keyphrase} Empfehlung', '{keyphrase} Test'],
  },
  {
    cluster: 'Kauf',
    intent: 'transactional',
    phrases: ['{keyphrase} kaufen', '{keyphrase} Preis', '{keyphrase} günstig online kaufen', '{keyphrase} bestellen'],
  },
  {
    cluster: 'Einstieg',
    intent: 'informational',
    phrases: [
      '{keyphrase} Anleitung',
      '{keyphrase} für Anfänger',
      '{keyphrase} Grundlagen',
      '{keyphrase} Schritt für Schritt',
    ],
  },
  {
    cluster: 'Rat',
    intent: 'informational',
    phrases: ['{keyphrase} Tipps', '{keyphrase} Ideen', '{keyphrase} häufige Fehler', '{keyphrase} Checkliste'],
  },
  {
    cluster: 'Fragen',
    intent: 'informational',
    phrases: [
      'was ist {keyphrase}',
      'wie funktioniert {keyphrase}',
      'warum ist {keyphrase} wichtig',
      'wie viel Zeit braucht {keyphrase}',
    ],
  },
];

const SPANISH: readonly KeywordTemplates[] = [
  {
    cluster: 'elegir',
    intent: 'commercial',
    phrases: [
      'comparativa de {keyphrase}',
      '{keyphrase} opiniones',
      '{keyphrase} alternativas',
      'reseñas de {keyphrase}',
    ],
  },
  {
    cluster: 'comprar',
    intent: 'transactional',
    phrases: [
      'comprar {keyphrase}',
      'precio de {keyphrase}',
      '{keyphrase} en oferta',
      'comprar {keyphrase} por internet',
    ],
  },
  {
    cluster: 'empezar',
    intent: 'informational',
    phrases: [
      'guía de {keyphrase}',
      '{keyphrase} para principiantes',
      '{keyphrase} paso a paso',
      'conceptos básicos de {keyphrase}',
    ],
  },
  {
    cluster: 'consejos',
    intent: 'informational',
    phrases: [
      'consejos de {keyphrase}',
      'ideas de {keyphrase}',
      'errores comunes en {keyphrase}',
      'ejemplos de {keyphrase}',
    ],
  },
  {
    cluster: 'preguntas',
    intent: 'informational',
    phrases: [
      'qué es {keyphrase}',
      'cómo funciona {keyphrase}',
      'por qué es importante {keyphrase}',
      'cuánto tiempo requiere {keyphrase}',
    ],
  },
];

const FRENCH: readonly KeywordTemplates[] = [
  {
    cluster: 'choisir',
    intent: 'commercial',
    phrases: ['comparatif {keyphrase}', '{keyphrase} avis', 'alternatives à {keyphrase}', '{keyphrase} test'],
  },
  {
    cluster: 'acheter',
    intent: 'transactional',
    phrases: ['acheter {keyphrase}', '{keyphrase} prix', '{keyphrase} pas cher', 'acheter {keyphrase} en ligne'],
  },
  {
    cluster: 'débuter',
    intent: 'informational',
    phrases: [
      'guide {keyphrase}',
      '{keyphrase} pour débutants',
      '{keyphrase} étape par étape',
      'les bases de {keyphrase}',
    ],
  },
  {
    cluster: 'conseils',
    intent: 'informational',
    phrases: ['conseils {keyphrase}', 'idées {keyphrase}', 'erreurs à éviter {keyphrase}', 'exemples de {keyphrase}'],
  },
  {
    cluster: 'questions',
    intent: 'informational',
    phrases: [
      'comment fonctionne {keyphrase}',
      'pourquoi {keyphrase} est important',
      'quand commencer {keyphrase}',
      'combien de temps prend {keyphrase}',
    ],
  },
];

/** By ISO 639-1 code. */
export const KEYWORD_TEMPLATES: ReadonlyMap<string, readonly KeywordTemplates[]> = new Map([
  ['en', ENGLISH],
  ['th', THAI],
  ['de', GERMAN],
  ['es', SPANISH],
  ['fr', FRENCH],
]);
