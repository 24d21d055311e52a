import { isDocument } from './is-document';

describe('isDocument', () => {
  it.each(['/', '/a', '/a.html', '/a.php?file=b.pdf', '/v1.2', '/a.pdf/b'])('takes %s for a document', (path) => {
    expect(isDocument(`https://site.example${path}`)).toBe(true);
  });

  it.each(['/a.pdf', '/a.PDF?x=1', '/images/b.jpeg', '/feed.xml', '/app.js'])('takes %s for a file', (path) => {
    expect(isDocument(`https://site.example${path}`)).toBe(false);
  });
});
