import type { Behaviour, StreamFaults } from './behaviour';
import type { Exchange } from './exchange';
import type { StreamEvents, WireFormat } from './wire-format';

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
    case 'answer': {
      const { path, body } = request;
      if (wire.isStream(path, body)) await writeStream(wire.stream(path, body, behaviour), behaviour.faults, exchange);
      else exchange.json(200, wire.wholeBody(path, body, behaviour));
    }
  }
}

async function writeStream(events: StreamEvents, faults: StreamFaults = {}, exchange: Exchange): Promise<void> {
  const { interrupt, malformedChunkAfter, omitEndMarker, keepOpen, byteByByte } = faults;
  exchange.startEventStream();
  for (const event of events.opening) await exchange.write(event, byteByByte);
  for (const [index, event] of events.pieces.entries()) {
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
