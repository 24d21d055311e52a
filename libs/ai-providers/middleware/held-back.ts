import type { CallPart } from './call';

type ImagePart = Extract<CallPart, { type: 'image' }>;

/** Passes on nothing of an answer before it has ended well; its text comes in one piece. */
export async function* heldBack(parts: AsyncIterable<CallPart>): AsyncGenerator<CallPart> {
  let text = '';
  const images: ImagePart[] = [];
  for await (const part of parts) {
    if (part.type === 'text') text += part.text;
    if (part.type === 'image') images.push(part);
    if (part.type === 'finish') {
      if (text !== '') yield { type: 'text', text };
      yield* images;
    }
    if (part.type === 'finish' || part.type === 'error') yield part;
  }
}
