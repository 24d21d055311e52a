import type { WireRequest } from './wire-request';

const LONGEST_BODY = 2_000;

/** The request as a command for a shell, with a name in the place of real credentials; of a long body the beginning. */
export function curl(url: string, { method, target, headers, body }: WireRequest): string {
  const parts = [`curl -i -X ${method} ${quoted(`${url}${target}`)}`];
  for (const [name, value] of Object.entries(headers))
    parts.push(`-H ${quoted(`${name}: ${withoutCredentials(value)}`)}`);
  if (body !== undefined) parts.push(`--data-raw ${quoted(body.slice(0, LONGEST_BODY))}`);
  if (body !== undefined && body.length > LONGEST_BODY)
    parts.push(`# and ${body.length - LONGEST_BODY} more characters`);
  return parts.join(' ');
}

function withoutCredentials(value: string): string {
  return value.replace(/^Bearer eyJ[\w.-]{100,}$/, 'Bearer ACCESS_TOKEN').replace(/^sf_live_[\w-]{43}$/, 'API_KEY');
}

/** In quotes that keep line breaks and other controls visible. */
function quoted(text: string): string {
  if (!/[\p{Cc}'\\]/u.test(text)) return `'${text}'`;
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll(/\p{Cc}/gu, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `$'${escaped}'`;
}
