import type { AnalysisInput } from '../../libs/seo/engine';

/** Words for the blanks of the sentences: `{thing}` is filled from `thing`. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  thing: 'sourdough starter|rye loaf|proofing basket|stone oven|bread knife|flour mill|linen cloth|scoring blade'.split(
    '|',
  ),
  person: 'home baker|miller|neighbour|pastry chef|customer|apprentice|grandmother|farmer'.split('|'),
  place: 'village|kitchen|old mill|market hall|harbour town|mountain valley|corner shop|cellar'.split('|'),
  quality: 'crisp|tangy|golden|patient|uneven|generous|fragrant|unforgiving|remarkably light'.split('|'),
  done: 'kneaded|stored|sold|measured|forgotten|delivered|shaped|described|weighed'.split('|'),
  time: 'before sunrise|every second Friday|within twelve hours|during the harvest|last winter|after a long rest'.split(
    '|',
  ),
};

const SENTENCES = [
  'Every {person} remembers the first {thing} that did not work.',
  'The {thing} was {done} by a {person} {time}, and nobody in the {place} noticed.',
  'However, a {quality} crust needs more than a hot oven.',
  'Sourdough bread rewards those who wait, because the yeast works slowly {time}.',
  'For example, the {person} in our {place} keeps a {thing} next to the window.',
  'You should weigh the flour, the water and the salt instead of trusting a cup.',
  'If the dough feels too wet, add a spoon of flour; if it tears, let it rest for twenty minutes and try again.',
  'What does a {quality} crumb tell you about the temperature of the {place}?',
  'Temperature, humidity and the protein of the wheat matter more than most recipes admit, which is why two loaves that were {done} on the same day can taste completely different.',
  'In addition, the {thing} has been {done} in this {place} since 1874.',
  'A {person} told us that the best loaf is eaten warm.',
  'Therefore, sourdough bread keeps for a week without losing its {quality} taste.',
  'We compared three kinds of flour, and the differences were smaller than expected.',
  'Mrs. Alvarez, who owns the {place}, sells about 140 loaves {time}.',
  'First, feed the starter. Then wait until it has doubled.',
  'It is a {quality} bread, and it asks for butter.',
  'The water should be lukewarm, i.e. no more than 30.5 degrees.',
  'Nevertheless, many a {person} gives up too early.',
  '“Never hurry a {thing},” the {person} says, and she has been right so far.',
  'Some bakers swear by a {thing}, while others are content with a bowl and a towel.',
  'The loaves are being {done} {time}, as soon as the oven has cooled down.',
  'They bake. They talk. They sell out by noon.',
];

const HEADINGS = [
  'How sourdough bread gets its taste',
  'What a {person} needs to begin',
  'Common mistakes in the {place}',
  'Choosing a {thing}',
  'A timetable for busy weeks',
];

/** A generator of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A post of about so many words as an editor for WordPress writes it: blocks, headings, lists, links and pictures. */
export function writePost(words: number, seed: number): AnalysisInput & { readonly locale: string } {
  const next = randomNumbers(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (_, slot: string) => pick(WORDS[slot] ?? []));
  const paragraph = (): string =>
    Array.from({ length: 2 + Math.floor(next() * 4) }, () => fill(pick(SENTENCES))).join(' ');

  const blocks: string[] = [];
  let written = 0;
  const add = (name: string, html: string): void => {
    blocks.push(`<!-- wp:${name} -->\n${html}\n<!-- /wp:${name} -->`);
    written += html
      .replace(/<[^>]*>/g, ' ')
      .split(/\s+/)
      .filter(Boolean).length;
  };
  for (let count = 0; written < words; count += 1) {
    if (count % 6 === 3) add('heading', `<h2 class="wp-block-heading">${fill(pick(HEADINGS))}</h2>`);
    else if (count % 11 === 7)
      add('list', `<ul class="wp-block-list">${`<li>${fill(pick(SENTENCES))}</li>`.repeat(3)}</ul>`);
    else if (count % 13 === 9)
      add(
        'image',
        `<figure class="wp-block-image"><img src="/loaf-${count}.jpg" alt="${fill('A {quality} loaf in the {place}')}"/></figure>`,
      );
    else if (count % 5 === 2)
      add(
        'paragraph',
        `<p>${paragraph()} See <a href="https://flour.example/${count}">the notes on flour</a> or <a href="/guides/${count}">our guide</a>.</p>`,
      );
    else add('paragraph', `<p>${paragraph()}</p>`);
  }
  return {
    content: blocks.join('\n\n'),
    title: 'Sourdough bread: what a home baker should know',
    metaDescription:
      'How sourdough bread gets its taste, what you need to begin, and which mistakes to leave out on the way.',
    slug: 'sourdough-bread',
    permalink: 'https://bakery.example/sourdough-bread/',
    keyphrase: 'sourdough bread',
    synonyms: ['rye loaf'],
    locale: 'en_US',
  };
}
