import { Parser } from 'htmlparser2';

/** What one sitemap file names, as written. */
export interface ParsedSitemap {
  /** Null for what is no sitemap. */
  readonly kind: 'index' | 'urls' | null;
  readonly addresses: readonly string[];
}

/**
 * Reads a sitemap or a sitemap index (sitemaps.org protocol), as far as it is well formed. The parser knows the five entities of XML
 * alone: those that a document declares itself are not expanded.
 */
export function parseSitemap(xml: string, maxAddresses: number): ParsedSitemap {
  const addresses: string[] = [];
  const open: string[] = [];
  let kind: ParsedSitemap['kind'] = null;
  let address: string | null = null;
  const parser = new Parser(
    {
      onopentagname: (qualifiedName) => {
        const name = localName(qualifiedName);
        if (name === 'sitemapindex') kind = 'index';
        else if (name === 'urlset') kind = 'urls';
        else if (name === 'loc' && open.at(-1) === (kind === 'index' ? 'sitemap' : 'url')) address = '';
        open.push(name);
      },
      ontext: (text) => {
        if (address !== null) address += text;
      },
      onclosetag: () => {
        if (open.pop() !== 'loc' || address === null) return;
        if (addresses.length < maxAddresses) addresses.push(address.trim());
        address = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return { kind, addresses };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
