import { replaceRanges } from '../../rendering/html/replace-ranges';
import type { ContentForm } from './content-form';
import { cutAttributes } from './cut-attributes';
import { cutMarkup } from './cut-markup';
import { cutPlainText } from './cut-plain-text';
import { writtenAs, type Segment } from './segment';
import { stretchesOf, type Unit } from './unit';

/** A content cut into what is translated: the same words are translated once. Everything else stays as it is, byte for byte. */
export class SegmentedContent {
  /** In the order in which they are read, attributes last. */
  readonly units: readonly Unit[];
  readonly #idByText = new Map<string, string>();

  /** @param language of the content, by which its sentences are told apart */
  constructor(
    private readonly content: string,
    private readonly form: ContentForm,
    private readonly language: string,
  ) {
    const segments = [...this.#wordsOf(content), ...this.#attributesOf(content)];
    for (const { text } of segments.flatMap((segment) => stretchesOf(segment.text, language)))
      if (!this.#idByText.has(text)) this.#idByText.set(text, String(this.#idByText.size + 1));
    this.units = [...this.#idByText].map(([text, id]) => ({ id, text }));
  }

  /** The content with these translations, by id; what has none stays in its language. */
  written(translations: ReadonlyMap<string, string>): string {
    const withAttributes = this.#replace(this.content, this.#attributesOf(this.content), translations);
    return this.#replace(withAttributes, this.#wordsOf(withAttributes), translations);
  }

  #replace(content: string, segments: readonly Segment[], translations: ReadonlyMap<string, string>): string {
    return replaceRanges(
      content,
      segments.flatMap((segment) => {
        const stretches = stretchesOf(segment.text, this.language);
        const translated = stretches.map(({ text, gap }) => ({ text: this.#translationOf(text, translations), gap }));
        if (translated.every(({ text }) => text === undefined)) return [];
        const text = translated.map((one, index) => (one.text ?? stretches[index]?.text ?? '') + one.gap).join('');
        return [{ start: segment.start, end: segment.end, text: writtenAs(segment, text) }];
      }),
    );
  }

  #translationOf(text: string, translations: ReadonlyMap<string, string>): string | undefined {
    return translations.get(this.#idByText.get(text) ?? '');
  }

  #wordsOf(content: string): readonly Segment[] {
    return this.form === 'plain' ? cutPlainText(content) : cutMarkup(content);
  }

  #attributesOf(content: string): readonly Segment[] {
    return this.form === 'plain' ? [] : cutAttributes(content);
  }
}
