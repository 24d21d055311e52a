import type { RawAnswer } from './garden-site';

/** A sitemap of some paths. */
export function sitemapOf(...paths: readonly string[]): RawAnswer {
  const urls = paths.map((path) => `<url><loc>%ORIGIN%${path}</loc></url>`).join('');
  const text = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`;
  return { type: 'application/xml', text };
}

export const SOUND_ROBOTS: RawAnswer = {
  text: 'User-agent: *\nDisallow: /private\n\nSitemap: %ORIGIN%/sitemap.xml\n',
};

export const SOUND_LLMS_TEXT: RawAnswer = {
  text: '# The garden\n\n- [Barrels](%ORIGIN%/barrels): how to choose a rain barrel, and how to keep it\n',
};
