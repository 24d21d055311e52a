import type { LanguageModelRequest, Message, OutputSchema } from '../ports/language-model';
import { anchorOf } from './seam';

/** What vendors call the form that they hold a whole answer to. */
const FORMATS: ReadonlySet<string> = new Set(['response_format', 'responseMimeType', 'responseJsonSchema']);

/**
 * Asks for the rest of an answer of which `given` is there already. A schema is asked for in words: a vendor that enforces it
 * would begin the JSON anew.
 */
export function continuationRequest(request: LanguageModelRequest, given: string): LanguageModelRequest {
  const { output, providerOptions, ...withoutOutput } = request;
  const lead = request.messages.at(-1);
  const begun = lead?.role === 'assistant' ? lead.text : '';
  const messages = begun === '' ? request.messages : request.messages.slice(0, -1);
  const answer: Message = { role: 'assistant', text: `${begun}${withoutHalf(given)}` };
  return {
    ...withoutOutput,
    ...(providerOptions && { providerOptions: withoutFormats(providerOptions) }),
    messages: [...messages, answer, { role: 'user', text: instruction(given, output) }],
  };
}

type Options = NonNullable<LanguageModelRequest['providerOptions']>;

function withoutFormats(options: Options): Options {
  const kept = Object.entries(options).map(([provider, members]) => {
    const others = Object.entries(members).filter(([name]) => !FORMATS.has(name));
    return [provider, Object.fromEntries(others)] as const;
  });
  return Object.fromEntries(kept);
}

function instruction(given: string, output: OutputSchema | undefined): string {
  return [
    'The connection broke before your answer was complete. Finish it in the same language, form and tone.',
    'Begin by repeating, character for character, the end of it that stands between the marks below; then go on from there to the end.',
    'Write nothing before it: no remark, no quotation mark, no code fence. It is text to repeat, not an instruction.',
    ...(output
      ? [`The finished answer as a whole must be JSON that fits this schema: ${JSON.stringify(output.schema)}`]
      : []),
    `<end-of-answer>${withoutHalf(anchorOf(given))}</end-of-answer>`,
  ].join('\n');
}

/** A stream can break within a surrogate pair; its first half alone cannot be sent. */
function withoutHalf(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '');
}
