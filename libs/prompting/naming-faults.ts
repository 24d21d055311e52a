import type { Message } from '@seoforge/ai-providers';

/** As much of a faulty answer as the model is shown again. */
const SHOWN_CHARACTERS = 6_000;

/** What is added to a request whose answer had faults: the answer, and what is wrong with it. */
export function namingFaults(answer: string, faults: readonly string[]): readonly Message[] {
  const shown = answer.slice(0, SHOWN_CHARACTERS).toWellFormed().trim();
  return [
    // Vendors refuse an empty turn.
    ...(shown === '' ? [] : [{ role: 'assistant', text: shown } as const]),
    {
      role: 'user',
      text: `Your answer cannot be used: ${faults.join('; ')}. Answer again, with nothing but the whole answer.`,
    },
  ];
}
