/** What a site answered for `/llms.txt`. */
export interface LlmsText {
  /** Null when nothing answered. */
  readonly status: number | null;
  readonly text: string;
}

const SHORTEST_CHARACTERS = 50;

/** What is wrong with an llms.txt (llmstxt.org: a heading, then links in Markdown); empty when it is sound, null when there is none. */
export function llmsTextProblems({ status, text }: LlmsText): readonly string[] | null {
  if (status === null || (status >= 400 && status < 500)) return null;
  if (status >= 500) return [`Status ${status}.`];
  return [
    ...(/^#[ \t]+\S/m.test(text) ? [] : ['There is no heading.']),
    ...(/\[[^[\]\n]{1,500}\]\([^()[\]\s]{1,2000}\)/.test(text) ? [] : ['There is no link.']),
    ...(text.trim().length >= SHORTEST_CHARACTERS ? [] : [`It has fewer than ${SHORTEST_CHARACTERS} characters.`]),
  ];
}
