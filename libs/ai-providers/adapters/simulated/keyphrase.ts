import { escapeMarkdown } from './markdown-escape';

function escapeRegularExpression(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** The phrase an article is about, as it stands in plain text and in Markdown. */
export class Keyphrase {
  readonly markdown: string;
  private readonly asWords: RegExp;

  constructor(readonly plain: string) {
    this.markdown = escapeMarkdown(plain);
    const either = [plain, this.markdown].map(escapeRegularExpression).join('|');
    this.asWords = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${either})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
  }

  /** With a capital first letter, where it begins with a letter that has one. */
  get capitalised(): string {
    return this.plain.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  }

  /**
   * How often it occurs: letter by letter anywhere (Thai writes no spaces between words), or in any case as whole
   * words, whichever is more.
   */
  countIn(text: string): number {
    const exact = text.split(this.markdown).length - 1;
    return Math.max(exact, text.match(this.asWords)?.length ?? 0);
  }

  /** The text with every occurrence as whole words, or letter by letter, replaced. */
  replaceIn(text: string, replacement: string): string {
    return text.replace(this.asWords, () => replacement).replaceAll(this.plain, () => replacement);
  }
}
