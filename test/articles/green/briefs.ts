/** An order with all the material that a green article needs: sources to cite, posts to link to, a picture. */
export interface GreenBrief {
  readonly keyphrase: string;
  readonly language: string;
  readonly targetWords: number;
  readonly includeFaq: boolean;
  readonly images: number;
  readonly facts: readonly { readonly statement: string; readonly sourceUrl: string }[];
  readonly relatedPosts: readonly { readonly title: string; readonly url: string }[];
}

interface Subject {
  readonly keyphrases: readonly string[];
  readonly fact: string;
  readonly posts: readonly [string, string];
}

const SUBJECTS: Readonly<Record<string, Subject>> = {
  en: {
    keyphrases: [
      ...['green tea', 'sourdough bread', 'rain barrel', 'home office lighting', 'bicycle chain', 'raised garden bed'],
      ...[
        'budget travel',
        'wool sweater care',
        'indoor herbs',
        'kitchen knife sharpening',
        'used car check',
        'cold brew',
      ],
    ],
    fact: 'Dry air and bright light shorten the life of most stored goods.',
    posts: ['How to plan a quiet weekend', 'What to keep in a small pantry'],
  },
  th: {
    keyphrases: [
      ...['ชาเขียว', 'ปลูกผักสวนครัว', 'กาแฟดริป', 'ออมเงิน', 'วิ่งตอนเช้า', 'ทำความสะอาดบ้าน'],
      ...['เที่ยวเชียงใหม่', 'เลี้ยงแมว', 'อาหารคลีน', 'โยคะ', 'ซ่อมจักรยาน', 'ถ่ายภาพ'],
    ],
    fact: 'อากาศแห้งและแสงจ้าทำให้ของที่เก็บไว้เสื่อมเร็วขึ้น',
    posts: ['วางแผนวันหยุดแบบสบาย', 'ของจำเป็นในครัวเล็ก'],
  },
  de: {
    keyphrases: [
      ...['grüner Tee', 'Sauerteigbrot', 'Regentonne', 'Hochbeet', 'Fahrradkette', 'Wollpullover'],
      ...['Kräutergarten', 'Messer schärfen', 'Homeoffice', 'Städtereise', 'Gebrauchtwagen', 'Kaffeemühle'],
    ],
    fact: 'Trockene Luft und helles Licht verkürzen die Haltbarkeit der meisten Vorräte.',
    posts: ['Ein ruhiges Wochenende planen', 'Was in eine kleine Speisekammer gehört'],
  },
  es: {
    keyphrases: [
      ...['té verde', 'pan casero', 'huerto urbano', 'cadena de bicicleta', 'viajar barato', 'ropa de lana'],
      ...['hierbas aromáticas', 'afilar cuchillos', 'oficina en casa', 'coche usado', 'café frío', 'ahorro de agua'],
    ],
    fact: 'El aire seco y la luz intensa acortan la vida de casi todas las provisiones.',
    posts: ['Cómo planear un fin de semana tranquilo', 'Qué guardar en una despensa pequeña'],
  },
  fr: {
    keyphrases: [
      ...['thé vert', 'pain au levain', 'potager surélevé', 'chaîne de vélo', 'voyage pas cher', 'pull en laine'],
      ...[
        'herbes aromatiques',
        'aiguiser un couteau',
        'bureau à domicile',
        'voiture occasion',
        'café glacé',
        'eau de pluie',
      ],
    ],
    fact: 'L’air sec et la lumière vive abrègent la durée de la plupart des provisions.',
    posts: ['Préparer un week-end au calme', 'Que ranger dans un petit garde-manger'],
  },
};

const WORD_COUNTS = [320, 600, 900, 1_200];

/** Sixty briefs in five languages, short and long. */
export const GREEN_BRIEFS: readonly GreenBrief[] = Object.entries(SUBJECTS).flatMap(
  ([language, { keyphrases, fact, posts }]) =>
    keyphrases.map((keyphrase, index) => ({
      keyphrase,
      language,
      targetWords: WORD_COUNTS[index % WORD_COUNTS.length] ?? 600,
      includeFaq: index % 3 === 1,
      images: 1,
      facts: [{ statement: fact, sourceUrl: 'https://sources.example.org/storage' }],
      relatedPosts: posts.map((title, post) => ({ title, url: `https://site.example.com/${language}/${post}/` })),
    })),
);
