import { KnownLinks } from './known-links';

const at = (path: string): string => `https://site.example${path}`;

describe('KnownLinks', () => {
  const links = new KnownLinks();
  links.add(['/page', '/page?utm_source=x', '/old', '/older', '/round', '/new'].map(at));
  links.know(at('/page'), { status: 200 });
  links.know(at('/old'), { status: 301, redirectedTo: at('/page') });
  links.know(at('/older'), { status: 301, redirectedTo: at('/old') });
  links.know(at('/round'), { status: 302, redirectedTo: at('/round') });

  it('knows which links are still to be asked for', () => {
    expect(links.unknown()).toEqual([at('/new')]);
  });

  it('knows a link by the page that it leads to', () => {
    expect(links.checks().get(at('/page?utm_source=x'))).toEqual({ status: 200 });
  });

  it('follows redirects to pages that it knows', () => {
    expect(links.checks().get(at('/old'))).toEqual({ status: 200, redirectedTo: at('/page') });
    expect(links.checks().get(at('/older'))).toEqual({ status: 200, redirectedTo: at('/page') });
  });

  it('comes to an end where redirects do not', () => {
    expect(links.checks().get(at('/round'))).toEqual({ status: 302, redirectedTo: at('/round') });
  });
});
