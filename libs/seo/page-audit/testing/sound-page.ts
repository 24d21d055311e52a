import type { FetchedPage } from '../fetched-page';

const SENTENCES = [
  'Rain that falls on a roof can water a garden for weeks.',
  'A barrel below the gutter holds what the next dry spell needs.',
  'Set it on a firm base, because a full one is as heavy as a small car.',
  'A lid keeps leaves, children and mosquitoes out of the water.',
  'In autumn the barrel is emptied, so that frost cannot burst it.',
  'A filter in the downpipe spares you most of the cleaning.',
  'Two barrels joined by a hose fill evenly and double the supply.',
  'The tap belongs high enough above the ground for a watering can.',
] as const;

/** Two hundred words and more of plain prose, different for every subject. */
export function proseAbout(subject: string): string {
  return Array.from({ length: 4 }, (_, round) =>
    SENTENCES.map((sentence) => `<p>${sentence} ${subject} matters here, point ${round + 1}.</p>`).join('\n'),
  ).join('\n');
}

/** A page with nothing to find fault with; tests break one thing at a time. */
export const SOUND_HTML = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Rain barrels: how to choose, place and keep one</title>
<meta name="description" content="Which rain barrel suits your roof and garden, where to put it, and how it lasts through frost and summer heat.">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="canonical" href="https://garden.example/rain-barrels">
<link rel="alternate" hreflang="en" href="https://garden.example/rain-barrels">
<link rel="alternate" hreflang="de" href="https://garden.example/de/regentonnen">
<link rel="stylesheet" href="/style.css">
<meta property="og:title" content="Rain barrels">
<meta property="og:type" content="article">
<meta property="og:url" content="https://garden.example/rain-barrels">
<meta property="og:image" content="https://garden.example/barrel.jpg">
<meta name="twitter:card" content="summary_large_image">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "Article", "headline": "Rain barrels", "image": "https://garden.example/barrel.jpg",
 "datePublished": "2026-03-01", "dateModified": "2026-03-02", "author": {"@type": "Person", "name": "Ann Gardener"}}
</script>
</head>
<body>
<header><nav><a href="/">Garden front page</a></nav></header>
<main>
<h1>Rain barrels</h1>
<img src="/barrel.jpg" alt="A green barrel below a gutter" width="600" height="400">
${proseAbout('The barrel')}
<h2>Where it stands</h2>
<p><a href="/gutters">All about gutters</a> and <a href="https://weather.example/rain">rain statistics</a></p>
<h3>On a balcony</h3>
<p>A small one fits there, too.</p>
</main>
<footer><a href="/imprint">Imprint</a></footer>
</body>
</html>`;

export function fetchedPage(changes: Partial<FetchedPage> = {}): FetchedPage {
  const url = changes.url ?? 'https://garden.example/rain-barrels';
  const html = changes.html ?? SOUND_HTML;
  return {
    requestedUrl: url,
    redirects: [],
    status: 200,
    headers: new Map([['content-type', 'text/html; charset=utf-8']]),
    bytes: html.length,
    durationMs: 12,
    depth: 0,
    fromSitemap: false,
    ...changes,
    url,
    html,
  };
}
