import { readContent } from '../content/read-content';
import { termsOfName } from '../overlaps/site-term-weights';
import { TermWeights } from '../overlaps/term-weights';
import { sampleIndexedPost } from '../testing';
import { linkTargetOf, type LinkTarget } from './link-target';
import { placeLinks, type PlacedLink } from './place-links';

const target = (keyphrase: string, language = 'en'): LinkTarget =>
  linkTargetOf(sampleIndexedPost('site', { externalId: keyphrase, keyphrase, language }));
const NAMES = ['oat milk for coffee', 'coffee scale', 'decaf coffee', 'running shoes', 'trail running shoes'];
const weights = new TermWeights(NAMES.map((name) => termsOfName(name, 'en')));

function place(content: string, targets: readonly LinkTarget[], others: Partial<Record<'own' | 'rival', string>> = {}) {
  return placeLinks(readContent(content).blocks, {
    language: 'en',
    targets,
    own: target(others.own ?? 'something else'),
    rivals: others.rival === undefined ? [] : [target(others.rival)],
    weights,
  });
}

const anchorsOf = (placed: readonly PlacedLink[]): string[] => placed.map(({ anchor }) => anchor);

describe('placeLinks', () => {
  it.each([
    ['the keyphrase', 'A coffee scale helps.', 'coffee scale', ['coffee scale']],
    ['its words inflected', 'All COFFEE scales help.', 'coffee scale', ['COFFEE scales']],
    [
      'its words with function words between them',
      'A scale for your coffee helps.',
      'coffee scale',
      ['scale for your coffee'],
    ],
    ['most of its words', 'With oat milk it is lovely.', 'oat milk for coffee', ['oat milk']],
    ['all but what is asked of it', 'Fear the coffee rust.', 'coffee rust treatment', ['coffee rust']],
    ['all but what it is for', 'Mind the drip tray.', 'drip tray for espresso', ['drip tray']],
    ['a word that is too little', 'Weigh it on a scale.', 'kitchen coffee scale', []],
    ['words in two sentences', 'Buy coffee. Scales are dear.', 'coffee scale', []],
    ['words that stand apart', 'Coffee needs a precise scale.', 'coffee scale', []],
    ['half of the whole', 'She ran a marathon.', 'half marathon', []],
  ])('finds %s', (_what, text, keyphrase, anchors) => {
    expect(anchorsOf(place(`<p>${text}</p>`, [target(keyphrase)]))).toEqual(anchors);
  });

  it('tells where the anchor stands, and in which sentence', () => {
    const content = '<p>First. Take a <em>coffee scale</em>, always. Last.</p>';
    const [link] = place(content, [target('coffee scale')]);

    expect(content.slice(link?.place.start, link?.place.end)).toBe('coffee scale');
    expect(link?.place.sentence).toBe('Take a coffee scale, always.');
  });

  it('cuts a long sentence around the anchor', () => {
    const content = `<p>${'and so on '.repeat(100)}a coffee scale ${'and so on '.repeat(100)}</p>`;
    const [link] = place(content, [target('coffee scale')]);

    expect(link?.place.sentence.length).toBeLessThanOrEqual(300);
    expect(link?.place.sentence).toContain('coffee scale');
  });

  it('links to each target once, where most is said of it', () => {
    expect(anchorsOf(place('<p>Oat milk. Later: oat milk for coffee.</p>', [target('oat milk for coffee')]))).toEqual([
      'oat milk for coffee',
    ]);
  });

  it.each([
    ['a heading', '<h2>Coffee scale</h2>'],
    ['a link', '<p><a href="/x">A coffee scale</a></p>'],
    ['code', '<p><code>coffee scale</code></p>'],
    ['two elements', '<p><b>coffee</b> scale</p>'],
  ])('never links inside of %s', (_what, content) => {
    expect(place(content, [target('coffee scale')])).toEqual([]);
  });

  it('leaves words to the post that they say most of', () => {
    const text = '<p>Take trail running shoes.</p>';
    const [general, trail] = [target('running shoes'), target('trail running shoes')];

    expect(place(text, [general, trail]).map((link) => link.target)).toEqual([trail]);
    expect(place(text, [general], { rival: 'trail running shoes' })).toEqual([]);
    expect(anchorsOf(place('<p>Take trail running shoes, or running shoes.</p>', [general, trail]))).toEqual([
      'running shoes',
      'trail running shoes',
    ]);
  });

  it('never takes the keyphrase of the text itself for an anchor', () => {
    expect(place('<p>Any coffee scale will do.</p>', [target('coffee scale')], { own: 'scale for coffee' })).toEqual(
      [],
    );
    expect(
      anchorsOf(place('<p>Any coffee scale.</p>', [target('coffee scale')], { own: 'decaf coffee' })),
    ).toHaveLength(1);
  });
});
