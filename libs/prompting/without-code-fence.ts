const FENCED = /^```(?:json|markdown|md)?[ \t]*\n([^]*?)\n?```$/i;

/** Models like to wrap an answer as Markdown code, whole. */
export function withoutCodeFence(text: string): string {
  const trimmed = text.trim();
  return FENCED.exec(trimmed)?.[1] ?? trimmed;
}
