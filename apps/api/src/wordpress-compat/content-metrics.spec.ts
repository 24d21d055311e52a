import { contentMetricsOf } from './content-metrics';

const HOME = 'https://www.garden.example/pond';

describe('contentMetricsOf', () => {
  it.each([
    ['<h2>Pond</h2><H3 class="x">Fish</H3><header>No</header>', HOME, [2, 0, 0]],
    ['<a href="/fish">a</a><a href=fish>b</a><a class=x href=\'https://garden.example/\'>c</a>', HOME, [0, 3, 0]],
    ['<a href="https://other.example">a</a><a href="//other.example/x">b</a>', HOME, [0, 0, 2]],
    [
      '<a href="#top">a</a><a href="mailto:a@b.example">b</a><a name="x">c</a><abbr href="/x">d</abbr>',
      HOME,
      [0, 0, 0],
    ],
    ['<a href="https://garden.example/">a</a><a href="/fish">b</a>', undefined, [0, 1, 1]],
  ])('counts in %s', (content, home, [headings, internal, external]) => {
    expect(contentMetricsOf(content, home)).toEqual({
      headings_count: headings,
      internal_links: internal,
      external_links: external,
    });
  });

  it('counts no more than 5,000 links', () => {
    expect(contentMetricsOf('<a href=/fish>'.repeat(6_000), HOME).internal_links).toBe(5_000);
  });
});
