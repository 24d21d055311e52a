/** A slug as people read it. WordPress percent-encodes other scripts; what is no valid encoding is taken as it is. */
export function decodeSlug(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
