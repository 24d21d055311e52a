import { sampleExchange } from '../testing/sample-exchange';
import { rememberedExchanges } from './remembered-exchanges';

const spoken = (count: number, characters: number): ReturnType<typeof sampleExchange>[] =>
  Array.from({ length: count }, (_, index) =>
    sampleExchange({ question: String(index), answer: 'x'.repeat(characters) }),
  );

describe('rememberedExchanges', () => {
  it('takes the last ten', () => {
    const questions = rememberedExchanges(spoken(14, 10)).map(({ question }) => question);

    expect(questions).toEqual(['4', '5', '6', '7', '8', '9', '10', '11', '12', '13']);
  });

  it('takes whole ones up to 8,000 characters', () => {
    expect(rememberedExchanges(spoken(5, 3_999))).toHaveLength(2);
    expect(rememberedExchanges(spoken(5, 4_000))).toHaveLength(1);
    expect(rememberedExchanges(spoken(5, 8_000))).toHaveLength(0);
  });
});
