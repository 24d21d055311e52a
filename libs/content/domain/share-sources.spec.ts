import { briefOf } from './brief';
import { shareSources } from './share-sources';

const fact = (statement: string): { statement: string; sourceUrl: string } => ({
  statement,
  sourceUrl: 'https://example.com/',
});
const post = (title: string): { title: string; url: string } => ({ title, url: 'https://example.com/' });

describe('shareSources', () => {
  it('gives each source to one section, by the words of its heading, under the name of its place in the brief', () => {
    const brief = briefOf({
      keyphrase: 'green tea',
      facts: [fact('Kettles last nine years.'), fact('Good water is soft.')],
      relatedPosts: [post('Which kettles are quiet?'), post('Soft water at home')],
    });
    expect(shareSources(brief, ['Good water for green tea', 'Kettles'])).toEqual([
      {
        facts: [{ id: 'fact:2', statement: 'Good water is soft.' }],
        posts: [{ id: 'post:2', title: 'Soft water at home' }],
      },
      {
        facts: [{ id: 'fact:1', statement: 'Kettles last nine years.' }],
        posts: [{ id: 'post:1', title: 'Which kettles are quiet?' }],
      },
    ]);
  });

  it('spreads what fits nowhere, and does not take the keyphrase for a hint', () => {
    const facts = Array.from({ length: 6 }, (_, index) => fact(`Green tea was sold ${index}.`));
    const brief = briefOf({ keyphrase: 'green tea', facts });
    const shares = shareSources(brief, ['Green tea', 'Cups', 'Pots']);
    expect(shares.map((share) => share.facts.map(({ id }) => id))).toEqual([
      ['fact:1', 'fact:4'],
      ['fact:2', 'fact:5'],
      ['fact:3', 'fact:6'],
    ]);
  });

  it('knows words where there are no spaces', () => {
    const brief = briefOf({ keyphrase: 'ชาเขียว', language: 'th', facts: [fact('อุณหภูมิน้ำร้อนสำคัญ')] });
    expect(shareSources(brief, ['ถ้วยชา', 'น้ำร้อน'])[1]?.facts).toHaveLength(1);
  });
});
