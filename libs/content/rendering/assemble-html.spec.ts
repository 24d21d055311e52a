import { briefOf } from '../domain/brief';
import { assembleHtml, type ArticlePieces } from './assemble-html';

const brief = briefOf({
  keyphrase: 'Rain barrels',
  language: 'en',
  facts: [{ statement: 'A roof sheds 50 litres an hour.', sourceUrl: 'https://water.example/roofs' }],
  relatedPosts: [{ title: 'Gutters', url: 'https://garden.example/gutters' }],
});
const pieces: ArticlePieces = {
  headings: ['Size & <place>', 'Care'],
  introduction: 'An *introduction* with a [link](https://stranger.example) and a [trap](javascript:alert(1)).',
  sections: ['First, [50 litres](fact:1).\n\nThen [gutters](post:1).', '# Loud\n\n- one\n- two'],
  conclusion: 'The end.',
};

const hostile =
  '<script>alert(1)</script>\n\n<!-- wp:html --><img src=x onerror=alert(1)><!-- /wp:html -->\n\n![pixel](https://stranger.example/p.png)\n\n' +
  '<iframe src="https://stranger.example"></iframe>\n\n[a](data:text/html,x) <a href="https://stranger.example" onclick="x()">b</a> &#60;script&#62;\n\n**open';

describe('assembleHtml', () => {
  it('puts each section under its heading, in order', () => {
    expect(assembleHtml(brief, pieces)).toBe(
      '<p>An <em>introduction</em> with a link and a trap.</p>\n' +
        '<h2>Size &amp; &lt;place&gt;</h2>\n<p>First, <a href="https://water.example/roofs">50 litres</a>.</p>\n' +
        '<p>Then <a href="https://garden.example/gutters">gutters</a>.</p>\n' +
        '<h2>Care</h2>\n<h3>Loud</h3>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<p>The end.</p>\n',
    );
  });

  it('shows pictures behind the first paragraph of their section', () => {
    const pictures = [{ url: 'https://media.example/1.png', alt: 'A "barrel"', position: 0 }];
    expect(assembleHtml(brief, { ...pieces, pictures })).toContain(
      '50 litres</a>.</p>\n<figure><img src="https://media.example/1.png" alt="A &quot;barrel&quot;" /></figure>\n<p>Then',
    );
  });

  it.each([
    ['en_GB', 'Frequently asked questions'],
    ['th', 'คำถามที่พบบ่อย'],
    ['fi', 'Frequently asked questions'],
  ])('asks questions at the end, under a heading in the language: %s', (language, heading) => {
    const faq = [{ question: 'How <big>?', answer: 'Big.\n\nVery & so.' }];
    expect(assembleHtml({ ...brief, language }, { ...pieces, faq })).toMatch(
      `<h2>${heading}</h2>\n<h3>How &lt;big&gt;?</h3>\n<p>Big.</p>\n<p>Very &amp; so.</p>\n`,
    );
  });

  it('shows what a model may not write as text, or not at all', () => {
    const html = assembleHtml(brief, {
      ...pieces,
      introduction: hostile,
      sections: [hostile, hostile],
      conclusion: hostile,
    });
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, name]) => name));
    expect([...tags].sort()).toEqual(['h2', 'p']);
    expect(html).not.toContain('<!--');
    expect(html).not.toContain('stranger.example/p.png');
  });

  it('cites a fact that a section tells without citing it', () => {
    const html = assembleHtml(brief, { ...pieces, sections: ['Each roof sheds 50 litres an hour.', ''] });
    expect(html).toContain('an hour (<a href="https://water.example/roofs">water.example</a>).');
  });

  it.each(['[', '![', '[a](', '<a ', '&', '> ', '*a ', '`'])('takes a long row of "%s"', (sign) => {
    const html = assembleHtml(brief, { ...pieces, introduction: sign.repeat(200_000 / sign.length) });
    expect(html).toContain('The end.');
  });
});
