import { Keyphrase } from '../keyphrase';
import { fillTemplate } from '../writing/fill-template';
import type { Aspect } from '../writing/language-pack';
import { plainTextOf, escapeHtml } from './html-text';
import type { RevisionDesk } from './revision-desk';

/** A heading with more words is not kept beside the keyphrase. */
const MOST_KEPT_WORDS = 6;

/** Rewords headings, and writes new ones; all as HTML. */
export class HeadingWriter {
  private readonly named: string;
  private readonly aspects: readonly Aspect[];

  constructor(private readonly desk: RevisionDesk) {
    const { pack, keyphrase, random } = desk;
    this.named = pack.inSentence(keyphrase.plain);
    this.aspects = random.shuffle(pack.aspects);
  }

  write(withKeyphrase: boolean): string {
    return this.from(this.desk.random.pick(this.aspects), withKeyphrase);
  }

  /** The heading with the keyphrase. */
  name(html: string): string {
    const { pack, keyphrase } = this.desk;
    const text = plainTextOf(html);
    if (this.desk.names(text)) return html;
    const known = this.aspects.find(({ plainHeadings }) => plainHeadings.includes(text));
    if (known) return this.from(known, true);
    const isKept = pack.countWords(text) <= MOST_KEPT_WORDS;
    return isKept ? `${escapeHtml(keyphrase.capitalised)}: ${html.trim()}` : this.write(true);
  }

  /** The heading without the keyphrase. */
  unname(html: string): string {
    const { keyphrase } = this.desk;
    const text = plainTextOf(html);
    if (!this.desk.names(text)) return html;
    const known = this.aspects.find(({ headingsWithKeyphrase }) =>
      headingsWithKeyphrase.some((template) => this.fill(template) === text),
    );
    if (known) return this.from(known, false);
    const rest = new Keyphrase(`${keyphrase.capitalised}: `).replaceIn(text, '');
    return rest === text || this.desk.names(rest)
      ? this.write(false)
      : escapeHtml(rest.replace(/^\p{Ll}/u, (first) => first.toUpperCase()));
  }

  private from({ headingsWithKeyphrase, plainHeadings }: Aspect, withKeyphrase: boolean): string {
    const templates = withKeyphrase ? headingsWithKeyphrase : plainHeadings;
    return escapeHtml(this.fill(this.desk.random.pick(templates)));
  }

  private fill(template: string): string {
    return fillTemplate(template, { keyphrase: this.named }).trim();
  }
}
