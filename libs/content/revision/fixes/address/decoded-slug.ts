/** A slug as people read it: WordPress percent-encodes other scripts. What is no valid encoding is taken as it is. */
export function decodedSlug(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
