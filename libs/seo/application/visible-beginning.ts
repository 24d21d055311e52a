const CHARACTER_REFERENCE = /&#?\w{1,31};/g;

/** About the first so many characters that a reader would see: tags and comments are left out, roughly, in linear time. */
export function visibleBeginning(html: string, characters: number): string {
  const pieces: string[] = [];
  let found = 0;
  for (let position = 0; position < html.length && found < characters;) {
    const tag = html.indexOf('<', position);
    const end = tag < 0 ? html.length : tag;
    const piece = html
      .slice(position, Math.min(end, position + characters))
      .replace(CHARACTER_REFERENCE, ' ')
      .trim();
    if (piece !== '') pieces.push(piece);
    found += piece.length;
    const tagEnd = tag < 0 ? -1 : html.indexOf('>', tag);
    if (tagEnd < 0) break;
    position = tagEnd + 1;
  }
  return pieces.join(' ').slice(0, characters);
}
