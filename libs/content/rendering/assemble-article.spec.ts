import { briefOf } from '../domain/brief';
import { assembleArticle } from './assemble-article';

const brief = briefOf({ keyphrase: 'Crème brûlée', language: 'en', targetWords: 200 });
const pieces = {
  outline: { title: 'T', headings: ['Cream & <sugar>', 'Fire'] },
  introduction: 'An *introduction* with a [link](https://example.com) and a [trap](javascript:alert(1)).',
  sections: ['# Loud\n\n<script>alert(1)</script>\n\n![x](https://evil.example/x.png)', '- one\n- two'],
  conclusion: 'The end.',
  metadata: { seoTitle: 'Title', metaDescription: 'Description', slug: 'Crème Brûlée!', excerpt: 'Excerpt' },
};

describe('assembleArticle', () => {
  const article = assembleArticle(brief, pieces, []);

  it('puts each section under its heading, in order', () => {
    const order = ['introduction', '<h2>Cream &amp; &lt;sugar&gt;</h2>', '<h2>Fire</h2>', '<li>one</li>', 'The end.'];
    const places = order.map((text) => article.html.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  });

  it('lets through nothing that runs or loads', () => {
    expect(article.html).not.toMatch(/<script|<img|href="javascript/i);
    expect(article.html).toContain('<a href="https://example.com">link</a>');
  });

  it('keeps headings inside a section below the section', () => {
    expect(article.html).toContain('<h3>Loud</h3>');
    expect(article.html).not.toContain('<h1>');
  });

  it('makes a slug that WordPress would make', () => {
    expect(article.slug).toBe('creme-brulee');
  });

  it('keeps Thai vowels in a slug', () => {
    const thai = assembleArticle(brief, { ...pieces, metadata: { ...pieces.metadata, slug: 'ชาเขียว ญี่ปุ่น' } }, []);
    expect(thai.slug).toBe('ชาเขียว-ญี่ปุ่น');
  });

  it('falls back to the keyphrase for a slug without letters', () => {
    expect(assembleArticle(brief, { ...pieces, metadata: { ...pieces.metadata, slug: '???' } }, []).slug).toBe(
      'creme-brulee',
    );
  });

  it('counts the words that are read', () => {
    const short = assembleArticle(
      brief,
      { ...pieces, introduction: 'One two three.', sections: ['four', 'five six'], conclusion: 'seven' },
      [],
    );
    expect(short.wordCount).toBe(7 + 'Cream sugar Fire'.split(' ').length);
  });
});
