import { hasRunningHtml, readableText } from '@seoforge/kernel';
import { withoutFormattingTags } from '@seoforge/prompting';

import { parseHtml, type HtmlNode } from '../../rendering/html/parse-html';
import { serialiseHtml } from '../../rendering/html/serialise-html';
import { plainTextOf } from '../../rendering/plain-text';
import { sanitiseHtml } from '../../rendering/sanitise-html';
import { withPlainEmphasis } from '../../revision/passages/inline-emphasis';
import type { ContentForm } from '../translations/content-form';
import { marksIn, shortcodesIn, withoutMarks } from '../translations/marks';
import { placeRewrite } from './place-rewrite';
import { showPassage } from './show-passage';
import type { ShownPassage } from './shown-passage';

/** A passage on its way to a model and back. */
export interface PassageAtWork {
  /** What the model is shown and asked to answer with. */
  readonly format: 'text' | 'html';
  readonly shown: string;
  /** What of an answer can be used, or why nothing can, in words for the model. */
  read(answer: string): { readonly value: string } | { readonly fault: string };
  /** What is read of something shown or answered. */
  textOf(value: string): string;
  /** Addresses that it links to. */
  addressesOf(value: string): readonly string[];
  /** The passage as it was given with an answer in its place. */
  place(value: string): string;
}

const FENCED = /^```[a-z]*[ \t]*\n([^]*?)\n?```$/i;
const WEB_ADDRESS = /https?:\/\/[^\s<>"')\]]+/g;
/** Looked for from the beginning of a row alone: linear. */
const TRAILING_PUNCTUATION = /(?<![.,;:!?])[.,;:!?]+$/;

export function passageAtWork(passage: string, form: ContentForm, instruction: string): PassageAtWork {
  return form === 'plain' ? new PlainPassage(passage) : new MarkupPassage(passage, form, instruction);
}

class PlainPassage implements PassageAtWork {
  readonly format = 'text';
  readonly shown: string;

  constructor(private readonly passage: string) {
    this.shown = passage.trim();
  }

  read(answer: string): { value: string } | { fault: string } {
    const value = withoutFormattingTags(unfenced(answer));
    if (hasRunningHtml(value) && !hasRunningHtml(this.passage)) return { fault: 'it has HTML in it' };
    const own = new Set(shortcodesIn(this.passage));
    if (shortcodesIn(value).some((shortcode) => !own.has(shortcode)))
      return { fault: 'it has a shortcode that was not given' };
    return { value };
  }

  textOf(value: string): string {
    return value;
  }

  addressesOf(value: string): readonly string[] {
    return (value.match(WEB_ADDRESS) ?? []).map((address) => address.replace(TRAILING_PUNCTUATION, ''));
  }

  place(value: string): string {
    return this.passage.replace(this.shown, () => value);
  }
}

class MarkupPassage implements PassageAtWork {
  readonly format = 'html';
  readonly shown: string;
  private readonly showing: ShownPassage;

  constructor(
    private readonly passage: string,
    private readonly form: ContentForm,
    private readonly instruction: string,
  ) {
    this.showing = showPassage(passage);
    this.shown = this.showing.html;
  }

  read(answer: string): { value: string } | { fault: string } {
    const nodes = parseHtml(sanitiseHtml(withPlainEmphasis(unfenced(answer))));
    const allowed = new Set(this.addressesOf(this.shown));
    const value = serialiseHtml(
      nodes.flatMap((node) => withoutOtherLinks(node, (href) => allowed.has(href) || this.instruction.includes(href))),
    ).trim();
    if (marksIn(value).toSorted().join() !== marksIn(this.shown).toSorted().join())
      return { fault: 'it does not have the same marks ⟦…⟧' };
    return { value };
  }

  textOf(value: string): string {
    return plainTextOf(withoutMarks(value));
  }

  addressesOf(value: string): readonly string[] {
    const addresses: string[] = [];
    const walk = (nodes: readonly HtmlNode[]): void => {
      for (const node of nodes) {
        if (node.type === 'text') continue;
        if (node.name === 'a') addresses.push(node.attributes.get('href') ?? '');
        walk(node.children);
      }
    };
    walk(parseHtml(value));
    return addresses;
  }

  place(value: string): string {
    return placeRewrite(this.passage, this.form, this.showing, value);
  }
}

function unfenced(answer: string): string {
  const trimmed = readableText(answer).trim();
  return (FENCED.exec(trimmed)?.[1] ?? trimmed).trim();
}

/** Links that nobody gave are words alone. */
function withoutOtherLinks(node: HtmlNode, isGiven: (href: string) => boolean): readonly HtmlNode[] {
  if (node.type === 'text') return [node];
  const children = node.children.flatMap((child) => withoutOtherLinks(child, isGiven));
  return node.name === 'a' && !isGiven(node.attributes.get('href') ?? '') ? children : [{ ...node, children }];
}
