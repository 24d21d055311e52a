import { exchangesOf } from './chat-history';

const said = (sender: unknown, text: unknown): object => ({ sender, text, timestamp: 1 });

describe('exchangesOf', () => {
  it('pairs questions with their answers, and leaves out what has none', () => {
    const history = [
      said('bot', 'Hello!'),
      said('user', 'First'),
      said('user', 'When do I prune roses?'),
      said('bot', 'In March.'),
      said('bot', 'Anything else?'),
      said('User', 'And above which bud?'),
    ];
    expect(exchangesOf(history)).toEqual([{ question: 'When do I prune roses?', answer: 'In March.' }]);
  });

  it.each<[unknown]>([[undefined], [{}], ['text'], [[null, 5, 'text', [], said('user', {}), said({}, '')]]])(
    'makes nothing of %j',
    (history) => {
      expect(exchangesOf(history)).toEqual([]);
    },
  );

  it('is bounded, and can be stored', () => {
    const history = Array.from({ length: 100 }, () => [said('user', 'a\0'), said('bot', '😀'.repeat(2_000))]).flat();
    const exchanges = exchangesOf(history);
    expect(exchanges).toHaveLength(20);
    expect(exchanges[0]).toEqual({ question: 'a', answer: '😀'.repeat(1_000) });
  });
});
