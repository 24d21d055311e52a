import { citeFacts } from './cite-facts';

const sourceUrl = 'https://www.water.example/roofs';
const brief = {
  language: 'en',
  facts: [{ statement: 'A roof of 80 square metres sheds 50 litres of rain an hour.', sourceUrl }],
};
const citation = ' (<a href="https://www.water.example/roofs">water.example</a>)';

describe('citeFacts', () => {
  it('cites a fact behind the first sentence that tells it', () => {
    const html =
      '<h2>80 litres, 50 roofs</h2><p>Look up. An 80 square metres roof sheds 50 litres an hour. It is a lot.</p>';
    expect(citeFacts(html, brief)).toBe(html.replace('an hour.', `an hour${citation}.`));
  });

  it.each([
    ['is cited already', `<p>A roof of 80 square metres sheds <a href="${sourceUrl}">50 litres</a>.</p>`],
    ['is told with other figures', '<p>A roof of 70 square metres sheds 40 litres of rain an hour.</p>'],
    ['only shares its figures', '<p>The bus has 80 seats and costs 50 cents.</p>'],
    ['stands in a heading', '<h3>A roof of 80 square metres sheds 50 litres of rain</h3>'],
  ])('leaves a fact alone that %s', (_, html) => {
    expect(citeFacts(html, brief)).toBe(html);
  });

  it('puts no link into a link', () => {
    const html = '<p>Of rain, <a href="https://garden.example/">80 square metres of roof shed 50 litres</a></p>';
    expect(citeFacts(html, brief)).toBe(html.replace('</a>', `</a>${citation}`));
  });

  it('cites one source once', () => {
    const facts = [...brief.facts, { statement: 'A roof sheds rain of 900 litres on a stormy day.', sourceUrl }];
    const html = '<p>A roof of 80 square metres sheds 50 litres. A stormy day sheds 900 litres of rain.</p>';
    expect(citeFacts(html, { ...brief, facts }).match(/<a /g)).toHaveLength(1);
  });

  it('knows a fact by its words where it has no figures', () => {
    const facts = [{ statement: 'Mosquitoes breed in uncovered barrels.', sourceUrl }];
    const html = '<p>Cover it: mosquitoes gladly breed in uncovered rain barrels.</p><p>Barrels are green.</p>';
    expect(citeFacts(html, { language: 'en', facts })).toBe(html.replace('rain barrels.', `rain barrels${citation}.`));
  });
});
