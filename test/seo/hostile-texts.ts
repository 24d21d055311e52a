import type { AnalysisInput } from '../../libs/seo/engine';

/** A text made to be slow: of its full size at scale 1, of half of it at 0.5. */
export interface HostileText {
  readonly name: string;
  readonly make: (scale: number) => AnalysisInput;
}

const MARKS = '.?!…,;:\'"“”‘’«»()[]{}<>-–—_*/\\|&%$#@^~`+=¡¿。、！·•\u00a0\u200b\u00ad\u202e';

const PROSE =
  '<p>Green coffee beans were roasted by a farmer, because nobody else knew how. However, the green pot is small.</p>\n';
const LONG_KEYPHRASE = Array.from({ length: 200 }, (_, index) => `bean${index}`).join(' ');

/** With a keyphrase in English, so that every check has something to look for. */
const FIELDS = {
  title: 'Green coffee and what it costs',
  metaDescription: 'Where green coffee comes from.',
  slug: 'green-coffee',
  permalink: 'https://shop.example/green-coffee/',
  keyphrase: 'green coffee',
  synonyms: ['coffee'],
  relatedKeyphrases: [{ keyphrase: 'coffee', synonyms: ['beans'] }],
  locale: 'en_US',
};

function repeated(name: string, piece: string, times: number, fields: Partial<AnalysisInput> = {}): HostileText {
  return { name, make: (scale) => ({ ...FIELDS, content: piece.repeat(Math.ceil(times * scale)), ...fields }) };
}

/** Pieces of which no two are the same; each is given a word of its own. */
function distinct(name: string, times: number, pieceOf: (word: string) => string): HostileText {
  const make = (scale: number): AnalysisInput => {
    const pieces = Array.from({ length: Math.ceil(times * scale) }, (_, index) => pieceOf(index.toString(36)));
    return { ...FIELDS, content: pieces.join('') };
  };
  return { name, make };
}

function nested(name: string, open: string, close: string, depth: number): HostileText {
  const make = (scale: number): AnalysisInput => {
    const times = Math.ceil(depth * scale);
    return { ...FIELDS, content: `${open.repeat(times)}green coffee${close.repeat(times)}` };
  };
  return { name, make };
}

/** One kind of mark at a time, 20,000 and 200,000 of it. */
const OF_ONE_MARK = [20_000, 200_000].flatMap((times) =>
  Array.from(MARKS, (mark) => repeated(`${times} × ${JSON.stringify(mark)}`, mark, times)),
);

/** All of them, in the order in which the benchmark prints them. */
export const HOSTILE_TEXTS: readonly HostileText[] = [
  { name: 'nothing', make: () => ({ content: '' }) },
  { name: 'one word', make: () => ({ ...FIELDS, content: 'coffee' }) },
  repeated('a megabyte of prose', PROSE, Math.ceil(1_000_000 / PROSE.length)),
  repeated('3,000 links with the keyphrase', '<a href="/x">green coffee</a> ', 3_000),
  repeated('3,000 links to other sites', '<a href="https://x.example/y">green coffee</a> ', 3_000),
  repeated('a word of 100 KB', 'a', 100_000),
  repeated('10,000 words without a full stop', 'green coffee ', 5_000),
  repeated('a word tied by 100,000 hyphens', 'a-', 100_000),
  nested('50,000 nested blocks', '<div>', '</div>', 50_000),
  nested('50,000 nested inline elements', '<b>', '</b>', 50_000),
  nested('50,000 stray end tags', '<div>', '</span>', 50_000),
  nested('20,000 nested lists, tables and captions', '<li><table><figcaption>x', '', 8_000),
  repeated('unclosed tags', '<p>green <a href="x" <b>coffee <!-- ', 3_000),
  repeated('unclosed attributes', '<p>coffee</p><a href="', 10_000),
  repeated('scripts and styles', '<script>if (a < b) { x }</script><style>p { }</style>', 6_000),
  repeated('unclosed scripts', '<script>coffee ', 10_000),
  repeated('lone surrogates', '\ud800 green \udc00coffee\ud83d ', 10_000),
  repeated('astral letters', '𝒈𝒓𝒆𝒆𝒏 𝒄𝒐𝒇𝒇𝒆𝒆. ', 10_000),
  repeated('emoji', '👩‍🌾☕ ', 30_000),
  repeated('NUL', '<p>green\0coffee</p>\0', 10_000),
  repeated('mixed directions', 'שלום עולם \u202e abc \u202c مرحبا بالعالم. ', 6_000),
  repeated('mixed scripts', 'กาแฟ coffee שלום مرحبا 咖啡 кофе ', 6_000),
  repeated('50,000 empty paragraphs', '<p></p>', 50_000),
  repeated('100,000 line breaks', '<br>', 100_000),
  repeated('a million less-than signs', '<', 1_000_000),
  repeated('a million ampersands', '&', 1_000_000),
  repeated('a million characters of &amp', '&amp', 250_000),
  repeated('references without semicolon', '&eacute &copy ', 50_000),
  repeated('references', '&eacute;&#x1F600;', 50_000),
  repeated('unknown references', '&nosuchname;', 50_000),
  repeated('10,000 images', '<img src="a.jpg" alt="green coffee">', 10_000),
  repeated('100,000 headings', '<h2>a</h2>', 100_000),
  repeated('40,000 headings with the keyphrase', '<h2>green coffee</h2>', 40_000),
  distinct('70,000 distinct headings', 70_000, (word) => `<h2>${word}</h2>`),
  distinct('10,000 distinct paragraphs', 10_000, (word) => `<p>We saw ${word}. He is green ${word}.</p>`),
  distinct('200,000 distinct words in one paragraph', 200_000, (word) => `${word} `),
  repeated('a keyphrase of 200 words, 10,000 times', `${LONG_KEYPHRASE} `, 640, { keyphrase: LONG_KEYPHRASE }),
  repeated('200 KB of Thai without a space', 'กาแฟเขียวดีต่อสุขภาพ', 3_400, { keyphrase: 'กาแฟ', locale: 'th' }),
  repeated('Thai clauses', 'กาแฟ เขียว ', 6_000, { keyphrase: 'กาแฟ', locale: 'th' }),
  repeated('one Thai letter', 'ก', 66_000, { keyphrase: 'กก', locale: 'th' }),
  repeated('Japanese', '緑のコーヒーは体に良い。', 5_000, { keyphrase: 'コーヒー', locale: 'ja' }),
  repeated('one Katakana letter', 'ア', 66_000, { keyphrase: 'アア', locale: 'ja' }),
  repeated('names in another script', 'The records of 史記 are old. ', 10_000),
  repeated('web addresses in Japanese', '山http://', 20_000, { keyphrase: '山', locale: 'ja' }),
  repeated('ampersands encoded over and over', '&amp;amp;', 50_000),
  repeated('a flood of accents', 'e\u0301\u0323\u0323\u0301\u0300', 40_000),
  {
    name: 'accents on one letter',
    make: (scale) => ({ ...FIELDS, content: `e${'\u0301\u0323'.repeat(100_000 * scale)}` }),
  },
  repeated('a flood of transition words', 'however therefore because in addition on the other hand ', 3_500),
  repeated('sentences of transition words', 'However. Therefore. In addition. ', 6_000),
  repeated('sentences with equal beginnings', 'We go. He is. ', 14_000),
  repeated('paragraphs of two sentences', '<p>We go. He is.</p>', 10_000),
  repeated('a flood of passive voice', 'it was taken and had been being given by ', 5_000),
  repeated('abbreviations', 'e.g. i.e. Mr. a.m. ', 10_000),
  repeated('numbers', '1.2.3,4 5% €6 ', 15_000),
  repeated('closing marks', '.")', 70_000),
  repeated('quotations', '“a” (b) [c] «d» ', 12_000),
  repeated('tables', '<table><tr><td>green</td><td>coffee</td></tr></table>', 4_000),
  repeated('50,000 attributes', '<p a=b c=d e=f>', 17_000),
  {
    name: 'one tag of 50,000 attributes',
    make: (scale) => ({ ...FIELDS, content: `<p ${numbered('a', 50_000 * scale)}>coffee` }),
  },
  { name: 'all fields huge', make: hugeFields },
  ...OF_ONE_MARK,
];

function numbered(prefix: string, count: number): string {
  return Array.from({ length: Math.ceil(count) }, (_, index) => `${prefix}${index}`).join(' ');
}

function hugeFields(scale: number): AnalysisInput {
  const huge = 'green coffee '.repeat(Math.ceil(4_000 * scale));
  const phrases = Array.from({ length: 20 }, (_, index) => `${huge} ${index}`);
  return {
    content: PROSE.repeat(Math.ceil(400 * scale)),
    title: huge,
    metaDescription: huge,
    slug: huge,
    permalink: `https://shop.example/${huge}`,
    keyphrase: huge,
    synonyms: phrases,
    relatedKeyphrases: phrases.slice(0, 10).map((keyphrase) => ({ keyphrase, synonyms: phrases })),
    otherPostsWithKeyphrase: 1_000_000,
    locale: 'en_US',
  };
}
