import { parseSitemap } from './parse-sitemap';

describe('parseSitemap', () => {
  it('reads addresses, with entities, sections of characters and prefixes', () => {
    const xml = `<?xml version="1.0"?><s:urlset xmlns:s="x"><s:url><s:loc>
      https://site.example/a?b=1&amp;c=2</s:loc></s:url><s:url><s:loc><![CDATA[https://site.example/b]]></s:loc></s:url></s:urlset>`;
    expect(parseSitemap(xml, 10)).toEqual({
      kind: 'urls',
      addresses: ['https://site.example/a?b=1&c=2', 'https://site.example/b'],
    });
  });

  it('leaves the addresses of images and videos out', () => {
    const xml = `<urlset><url><loc>https://site.example/a</loc><image:image><image:loc>https://site.example/a.png</image:loc>
      </image:image></url></urlset>`;
    expect(parseSitemap(xml, 10).addresses).toEqual(['https://site.example/a']);
  });

  it('reads an index', () => {
    const xml = '<sitemapindex><sitemap><loc>https://site.example/1.xml</loc></sitemap></sitemapindex>';
    expect(parseSitemap(xml, 10)).toEqual({ kind: 'index', addresses: ['https://site.example/1.xml'] });
  });

  it('reads what there is of a file that was cut off', () => {
    expect(parseSitemap('<urlset><url><loc>https://a.example/</loc></url><url><lo', 10).addresses).toHaveLength(1);
  });

  it('takes no more than it is asked for', () => {
    const xml = `<urlset>${'<url><loc>https://a.example/</loc></url>'.repeat(50)}</urlset>`;
    expect(parseSitemap(xml, 7).addresses).toHaveLength(7);
  });

  it('expands no entities that the document declares', () => {
    const xml = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
      <urlset><url><loc>https://a.example/&b;&f;</loc></url></urlset>`;
    expect(parseSitemap(xml, 10).addresses).toEqual(['https://a.example/&b;&f;']);
  });

  it.each([
    ['nothing', ''],
    ['a text', 'no XML'],
    ['a page', '<html><url><loc>https://a.example/</loc></url></html>'],
    ['brackets', '<'.repeat(10_000)],
  ])('takes %s for no sitemap', (_what, text) => {
    expect(parseSitemap(text, 10)).toMatchObject({ kind: null });
  });
});
