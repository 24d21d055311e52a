import { readPage } from './read-page';

describe('readPage', () => {
  it('reads title, headings and text, and passes over what surrounds them', async () => {
    const page = await readPage(`<!doctype html><html><head><title>Tea &amp; time</title><style>p { color: red }</style>
      <script>const no = '<p>no</p>';</script></head><body><nav><h2>Menu</h2><a href="/">Home</a></nav>
      <h1>Brewing <em>green</em> tea</h1><p>Warm the pot.<br>Then wait.</p><svg><title>Leaf</title></svg>
      <h2><div>Water</div><div>first</div></h2><footer>Imprint</footer></body></html>`);

    expect(page).toMatchObject({
      title: 'Tea & time',
      headings: ['Brewing green tea', 'Water first'],
      lines: ['Warm the pot.', 'Then wait.'],
    });
  });

  it('reads a page that is one form from top to bottom', async () => {
    expect(await readPage('<form><h1>Tea</h1><p>Warm the pot.</p><button>Order</button></form>')).toMatchObject({
      headings: ['Tea'],
      lines: ['Warm the pot.'],
    });
  });

  it('goes on after markup that is broken', async () => {
    expect(await readPage('</nav><h2>Open<h2>Next</h2><p>Text <b>bold')).toMatchObject({
      headings: ['Open', 'Next'],
      lines: ['Text bold'],
    });
  });

  it('keeps a bounded part of a page without end', async () => {
    const page = await readPage(`${'<h2>Tea</h2>'.repeat(10_000)}${'<p>tea '.repeat(60_000)}${'<nav>'.repeat(20_000)}`);

    expect(page.headings).toHaveLength(200);
    expect(page.lines.join('\n').length).toBeLessThanOrEqual(200_000);
  });

  it('lets others have their turn while it reads a large page, and reads it the same', async () => {
    let turns = 0;
    const others = setInterval(() => (turns += 1), 0);
    const page = await readPage(`${'<p>tea</p>'.repeat(30_000)}<h2>Water</h2>`);
    clearInterval(others);

    expect(turns).toBeGreaterThan(0);
    expect(page).toMatchObject({ headings: ['Water'], lines: Array<string>(30_000).fill('tea') });
  });
});
