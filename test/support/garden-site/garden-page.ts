/** What a page of the garden site says; everything that is not given is sound. */
export interface GardenPage {
  readonly title: string;
  readonly subject: string;
  /** Instead of the sound heading; empty for none. */
  readonly heading?: string;
  readonly description?: string;
  readonly language?: string;
  /** Further markup at the end of the head and of the text. */
  readonly head?: string;
  readonly body?: string;
  /** Instead of the page's own address; null for none. */
  readonly canonical?: string | null;
  readonly links?: readonly string[];
  readonly words?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

const VERBS = ['keeps', 'holds', 'fills', 'needs', 'saves', 'spares', 'carries', 'catches', 'cools', 'shades'] as const;
const THINGS = ['water', 'leaves', 'rain', 'frost', 'roots', 'soil', 'stones', 'seeds', 'tools', 'hoses'] as const;

/** Sentences without meaning, different for every subject. */
function proseAbout(subject: string, words: number): string {
  const sentences = Array.from({ length: Math.ceil(words / 7) }, (_, index) => {
    const seed = [...subject].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), index * 17) % 9973;
    return `The ${subject} ${VERBS[seed % 10]} ${THINGS[(seed >> 3) % 10]} in week ${index} of ${subject}.`;
  });
  return sentences.map((sentence) => `<p>${sentence}</p>`).join('\n');
}

/** The HTML of a page at an address. */
export function renderGardenPage(page: GardenPage, address: string): string {
  const { title, subject, language = 'en', canonical = address, links = [], words = 260 } = page;
  const description =
    page.description ??
    `All that you need to know about the ${subject}: how to choose, place, use and keep it for years.`;
  return `<!DOCTYPE html>
<html${language === '' ? '' : ` lang="${language}"`}>
<head>
<meta charset="utf-8">
${title === '' ? '' : `<title>${title}</title>`}
${description === '' ? '' : `<meta name="description" content="${description}">`}
<meta name="viewport" content="width=device-width, initial-scale=1">
${canonical === null ? '' : `<link rel="canonical" href="${canonical}">`}
<meta property="og:title" content="${title}"><meta property="og:type" content="article">
<meta property="og:url" content="${address}"><meta property="og:image" content="${new URL('/barrel.png', address).href}">
<meta name="twitter:card" content="summary">
${page.head ?? ''}
</head>
<body>
<nav><a href="/">The garden</a></nav>
<main>
${page.heading ?? `<h1>The ${subject}</h1>`}
${proseAbout(subject, words)}
${links.map((link) => `<p><a href="${link}">More on ${link}</a></p>`).join('\n')}
${page.body ?? ''}
</main>
</body>
</html>`;
}
