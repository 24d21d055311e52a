import { setTimeout } from 'node:timers/promises';
import type { Exchange } from './exchange';
import type { ChatRequestBody, OpenAiBehaviour } from './openai-behaviour';
import { completionBody, firstChunk, lastChunks, textChunks, type Answer } from './openai-wire';

/** Does to the client what a behaviour says. */
export async function perform(behaviour: OpenAiBehaviour, request: ChatRequestBody, exchange: Exchange): Promise<void> {
  switch (behaviour.kind) {
    case 'silence':
      return;
    case 'reset':
      exchange.reset();
      return;
    case 'body':
      exchange.body(200, behaviour.contentType, behaviour.body);
      return;
    case 'status':
      exchange.json(behaviour.status, { error: behaviour.error ?? serverError() }, behaviour.headers);
      return;
    case 'answer':
      await setTimeout(behaviour.delayMs ?? 0, undefined, { ref: false });
      if (request.stream) await writeStream(behaviour, request, exchange);
      else exchange.json(200, completionBody(request, behaviour));
  }
}

async function writeStream(answer: Answer, request: ChatRequestBody, exchange: Exchange): Promise<void> {
  const { interrupt, malformedChunkAfter, omitDone, keepOpen, byteByByte } = answer.faults ?? {};
  const send = (data: string): Promise<void> => exchange.write(`data: ${data}\n\n`, byteByByte);
  exchange.startEventStream();
  await send(JSON.stringify(firstChunk(request)));
  for (const [index, chunk] of textChunks(request, answer).entries()) {
    if (index === malformedChunkAfter) await send('{"id":"chatcmpl-local-upstream","choices":[{"ind');
    if (index === interrupt?.afterChunks) {
      if (interrupt.by === 'error') await send(JSON.stringify({ error: serverError() }));
      if (interrupt.by === 'cut') exchange.cut();
      if (interrupt.by === 'end' || interrupt.by === 'error') exchange.end();
      return;
    }
    await send(JSON.stringify(chunk));
  }
  for (const chunk of lastChunks(request, answer)) await send(JSON.stringify(chunk));
  if (!omitDone) await send('[DONE]');
  if (!keepOpen) exchange.end();
}

function serverError(): { message: string; type: string; code: null } {
  return { message: 'The server had an error while processing your request.', type: 'server_error', code: null };
}
