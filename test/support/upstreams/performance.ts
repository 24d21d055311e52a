import type { AnswerBehaviour, Behaviour, StreamFaults } from './behaviour';
import type { Exchange } from './exchange';
import { piecesOf, type StreamEvents, type WireFormat } from './wire-format';

/** Does to the client what a behaviour says. */
export async function perform<Body>(
  wire: WireFormat<Body>,
  behaviour: Behaviour,
  request: { readonly path: string; readonly body: Body },
  exchange: Exchange,
): Promise<void> {
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
      exchange.json(behaviour.status, wire.errorBody(behaviour.status, behaviour.error), behaviour.headers);
      return;
    case 'pictures':
      exchange.json(200, wire.pictures?.body(request.path, request.body, behaviour));
      return;
    case 'answer': {
      const { path, body } = request;
      if (wire.isStream(path, body)) await writeStream(wire.stream(path, body, behaviour), behaviour.faults, exchange);
      else if (behaviour.faults)
        await writeWhole(JSON.stringify(wire.wholeBody(path, body, behaviour)), behaviour, exchange);
      else exchange.json(200, wire.wholeBody(path, body, behaviour));
    }
  }
}

/** In as many chunks as the text has pieces, so that faults befall it at the same place as they would a stream. */
async function writeWhole(body: string, { text, faults = {} }: AnswerBehaviour, exchange: Exchange): Promise<void> {
  const bytes = Buffer.from(body);
  const chunkBytes = Math.ceil(bytes.length / Math.max(1, piecesOf(text).length));
  exchange.startJson(bytes.length);
  for (let index = 0; index * chunkBytes < bytes.length; index += 1) {
    if (index === faults.pause?.afterChunks) await exchange.pause(faults.pause.forMs);
    if (index === faults.interrupt?.afterChunks) {
      if (faults.interrupt.by !== 'stall') exchange.cut();
      return;
    }
    await exchange.write(bytes.subarray(index * chunkBytes, (index + 1) * chunkBytes));
  }
  exchange.end();
}

async function writeStream(events: StreamEvents, faults: StreamFaults = {}, exchange: Exchange): Promise<void> {
  const { interrupt, pause, malformedChunkAfter, omitEndMarker, keepOpen, byteByByte } = faults;
  exchange.startEventStream();
  for (const event of events.opening) await exchange.write(event, byteByByte);
  for (const [index, event] of events.pieces.entries()) {
    if (index === pause?.afterChunks) await exchange.pause(pause.forMs);
    if (index === malformedChunkAfter) await exchange.write(events.malformed, byteByByte);
    if (index === interrupt?.afterChunks) {
      if (interrupt.by === 'error') await exchange.write(events.error, byteByByte);
      if (interrupt.by === 'cut') exchange.cut();
      if (interrupt.by === 'end' || interrupt.by === 'error') exchange.end();
      return;
    }
    await exchange.write(event, byteByByte);
  }
  for (const event of events.closing) await exchange.write(event, byteByByte);
  if (events.endMarker !== undefined && !omitEndMarker) await exchange.write(events.endMarker, byteByByte);
  if (!keepOpen) exchange.end();
}
