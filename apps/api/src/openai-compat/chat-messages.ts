import type { Message } from '@seoforge/ai-providers';

import { isObject, type BodyReader } from './body-reader';

const ROLES = new Map<unknown, Message['role']>([
  ['system', 'system'],
  ['developer', 'system'],
  ['user', 'user'],
  ['assistant', 'assistant'],
]);
const MAXIMUM_MESSAGES = 256;
const MAXIMUM_PARTS = 256;
/** The limit of the whole body is what counts. */
const ANY_TEXT = { minLength: 0, maxLength: Number.MAX_SAFE_INTEGER };

export function readMessages(body: BodyReader): Message[] {
  const messages = body.list('messages', { minimum: 1, maximum: MAXIMUM_MESSAGES });
  if (body.member('messages') === undefined) body.fault('/messages', 'must be a list of messages');
  return (messages ?? []).flatMap((message, index) => readMessage(body, message, `/messages/${index}`) ?? []);
}

function readMessage(body: BodyReader, message: unknown, pointer: string): Message | undefined {
  if (!isObject(message)) {
    body.fault(pointer, 'must be an object');
    return undefined;
  }
  const role = ROLES.get(message['role']);
  if (!role)
    body.fault(`${pointer}/role`, 'must be one of system, developer, user, assistant: tools are not supported');
  if (Array.isArray(message['tool_calls']) && message['tool_calls'].length > 0)
    body.fault(`${pointer}/tool_calls`, 'is not supported: there are no tools here');
  const text = readContent(body, message['content'], `${pointer}/content`);
  return role && text !== undefined ? { role, text } : undefined;
}

function readContent(body: BodyReader, content: unknown, pointer: string): string | undefined {
  if (!Array.isArray(content)) return body.textAt(pointer, content, ANY_TEXT);
  if (content.length < 1 || content.length > MAXIMUM_PARTS) {
    body.fault(pointer, `must be a string, or a list of 1 to ${MAXIMUM_PARTS} parts`);
    return undefined;
  }
  return content.flatMap((part, index) => readPart(body, part, `${pointer}/${index}`) ?? []).join('\n');
}

function readPart(body: BodyReader, part: unknown, pointer: string): string | undefined {
  if (isObject(part) && part['type'] === 'text') return body.textAt(`${pointer}/text`, part['text'], ANY_TEXT);
  body.fault(`${pointer}/type`, 'must be text: images, sounds and files are not supported');
  return undefined;
}
