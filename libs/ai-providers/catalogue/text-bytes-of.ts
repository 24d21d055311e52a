import type { Work } from '../middleware/call';

/** Length of everything in the request that the vendor reads as text, in bytes of UTF-8. */
export function textBytesOf(work: Work): number {
  const { providerOptions } = work.request;
  const options = providerOptions ? [JSON.stringify(providerOptions)] : [];
  return [...textsOf(work), ...options].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

function textsOf(work: Work): string[] {
  if (work.kind === 'image') return [work.request.prompt];
  const { messages, output } = work.request;
  return [...messages.map(({ text }) => text), ...(output ? [JSON.stringify(output)] : [])];
}
