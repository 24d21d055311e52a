import type { IncomingHttpHeaders } from 'node:http';

import { LOCALE } from '../http/fields/patterns';
import type { LenientBody } from './lenient-body';

const LONGEST_NAME = 60;
const LONGEST_TAG = 35;
const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
/** What plug-ins write in the place of a tag. */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['english', 'en'],
  ['thai', 'th'],
  ['ไทย', 'th'],
  ['ภาษาไทย', 'th'],
]);

export interface RequestLanguage {
  /** BCP 47 tag or WordPress locale, as it was sent; undefined where the request names none that exists. */
  readonly tag: string | undefined;
  /** A language that was asked for in the body, and that there is not. */
  readonly unknown: string | undefined;
}

/** The language that the body names, or else the headers. */
export function languageOfRequest(body: LenientBody, headers: IncomingHttpHeaders): RequestLanguage {
  const named = body.text(LONGEST_NAME, 'language', 'locale');
  const tag = knownTag(named);
  if (tag !== undefined) return { tag, unknown: undefined };
  const header = knownTag(textOf(headers['x-language'])) ?? knownTag(headers['accept-language']?.split(/[,;]/, 1)[0]);
  return { tag: header, unknown: named };
}

function knownTag(text: string | undefined): string | undefined {
  const name = text?.trim() ?? '';
  const tag = WRITTEN_OUT.get(name.toLowerCase()) ?? name;
  if (tag.length > LONGEST_TAG || !LOCALE.expression.test(tag)) return undefined;
  const [code = ''] = tag.split(/[-_]/, 1);
  return NAMES.of(code.toLowerCase()) === undefined ? undefined : tag;
}

function textOf(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
