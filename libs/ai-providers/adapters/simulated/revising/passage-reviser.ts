import type { Change, Passage } from '../revision-input';
import { divideSentences } from './divide-sentences';
import type { SentenceEdit } from './edit-sentences';
import { HeadingWriter } from './heading-writer';
import { partsOf, type HtmlPart } from './html-parts';
import { sentencesOf } from './inline-sentences';
import { addKeyphrase, addKeyphraseToIntroduction, removeKeyphrase } from './keyphrase-edits';
import { rewordLinks } from './link-edit';
import type { RevisionDesk } from './revision-desk';
import {
  addTransitionWords,
  makeSentencesActive,
  shortenSentences,
  simplifyWords,
  varyBeginnings,
} from './style-edits';

/** What is done to running text, in the order in which it is done: what replaces sentences goes first. */
const SENTENCE_EDITS: Readonly<Record<string, SentenceEdit>> = {
  removeKeyphrase,
  simplifyWords,
  makeSentencesActive,
  shortenSentences,
  addKeyphraseToIntroduction,
  addKeyphrase,
  spreadKeyphrase: addKeyphrase,
  varyBeginnings,
  addTransitionWords,
};

const HEADING_EDITS: Readonly<Record<string, (headings: HeadingWriter, html: string) => string>> = {
  addKeyphraseToSubheadings: (headings, html) => headings.name(html),
  removeKeyphraseFromSubheadings: (headings, html) => headings.unname(html),
  removeKeyphrase: (headings, html) => headings.unname(html),
};

/** A paragraph with more words is divided by the heading that it gets. */
const MOST_WORDS_UNDER_HEADING = 150;
const PARAGRAPH_WORDS = 90;
/** Of added words, one use of the keyphrase in so many. */
const WORDS_PER_USE = 120;
const CHARACTERS_PER_WORD = 6;
const DEFAULT_ADDED_WORDS = 60;

const isHeading = ({ tag }: HtmlPart): boolean => tag !== null && /^h[1-6]$/.test(tag);
const isProse = (part: HtmlPart): boolean => part.tag !== null && !isHeading(part);

/** One passage under revision. */
export class PassageReviser {
  private readonly headings: HeadingWriter;

  constructor(
    private readonly passage: Passage,
    private readonly desk: RevisionDesk,
  ) {
    this.headings = new HeadingWriter(desk);
  }

  /** The passage with all that its changes ask for and that can be done; its blocks stay blocks of the same kind. */
  revise(): string {
    let parts = partsOf(this.passage.html);
    for (const [action, edit] of Object.entries(SENTENCE_EDITS)) {
      const change = this.asked(action);
      if (change) parts = this.editProse(parts, change, edit);
    }
    if (this.asked('rewordLinks'))
      parts = parts.map((part) => (isProse(part) ? { ...part, html: rewordLinks(part.html, this.desk) } : part));
    for (const [action, edit] of Object.entries(HEADING_EDITS)) {
      if (this.asked(action))
        parts = parts.map((part) => (isHeading(part) ? { ...part, html: edit(this.headings, part.html) } : part));
    }
    return [this.divided(parts), ...this.growth()].join('\n');
  }

  private asked(...actions: readonly string[]): Change | undefined {
    return this.passage.changes.find(({ action }) => actions.includes(action));
  }

  /** Shares a number out between the paragraphs; what one of them could not take goes to the next. */
  private editProse(
    parts: readonly HtmlPart[],
    { count, instruction }: Change,
    edit: SentenceEdit,
  ): readonly HtmlPart[] {
    let left = count;
    let paragraphs = parts.filter(isProse).length;
    return parts.map((part) => {
      if (!isProse(part) || left === 0) return part;
      const amount = left === undefined ? undefined : Math.ceil(left / paragraphs--);
      const sentences = sentencesOf(part.html);
      const edited = edit(sentences, { amount, instruction }, this.desk);
      const changed = edited.filter((sentence) => !sentences.includes(sentence)).length;
      if (left !== undefined) left = Math.max(0, left - changed);
      return changed === 0 ? part : { ...part, html: edited.map(({ html }) => html).join(' ') };
    });
  }

  /** The parts as HTML, with the headings that are asked for, and long paragraphs divided where that is. */
  private divided(parts: readonly HtmlPart[]): string {
    const subheading = this.asked('addSubheadings', 'shortenSection');
    const html = parts
      .map((part) => (isProse(part) ? this.dividedParagraph(part.html, subheading) : part.html))
      .join('');
    return subheading && !html.includes('<h3>') ? `${this.heading()}\n${html}` : html;
  }

  private dividedParagraph(html: string, subheading: Change | undefined): string {
    const words = this.desk.pack.countWords(html);
    if (subheading && words > MOST_WORDS_UNDER_HEADING) {
      return this.divide(html, (subheading.count ?? 1) + 1, () => `</p>\n${this.heading()}\n<p>`);
    }
    const isTooLong = this.asked('shortenParagraph') && words > PARAGRAPH_WORDS;
    return isTooLong ? this.divide(html, Math.ceil(words / PARAGRAPH_WORDS), () => '</p>\n<p>') : html;
  }

  private divide(html: string, groups: number, between: () => string): string {
    const divided = divideSentences(sentencesOf(html), groups, this.desk.pack);
    return divided
      .map((group, index) => `${index === 0 ? '' : between()}${group.map((sentence) => sentence.html).join(' ')}`)
      .join('');
  }

  private heading(): string {
    return `<h3>${this.headings.write(this.asked('addKeyphraseToSubheadings') !== undefined)}</h3>`;
  }

  /** Further paragraphs. */
  private growth(): readonly string[] {
    const [words, characters] = [this.asked('addWords'), this.asked('addCharacters')];
    if (!words && !characters) return [];
    const target = words ? words.count : characters?.count && Math.ceil(characters.count / CHARACTERS_PER_WORD);
    const uses = this.asked('removeKeyphrase') ? 0 : Math.round((target ?? DEFAULT_ADDED_WORDS) / WORDS_PER_USE);
    return this.desk.writeParagraphs(target ?? DEFAULT_ADDED_WORDS, uses).map((html) => `<p>${html}</p>`);
  }
}
