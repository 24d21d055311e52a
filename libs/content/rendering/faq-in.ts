import type { FaqEntry } from '../domain/article';
import { faqHeadingFor } from './faq-headings';
import { BLOCK_ELEMENTS } from './html/element-kinds';
import { elementsIn, parseHtml, textOf, type HtmlElement } from './html/parse-html';

/**
 * The questions and answers that stand in the text: under the heading for them, or in a section with one of the questions that were
 * asked for. Answers are plain text.
 */
export function faqIn(html: string, language: string, asked: readonly FaqEntry[]): FaqEntry[] {
  const questions = new Set(asked.map(({ question }) => plain(question)));
  const heading = plain(faqHeadingFor(language));
  const sections = sectionsOf(html).filter(
    ({ title, entries }) =>
      plain(title).includes(heading) || entries.some(({ question }) => questions.has(plain(question))),
  );
  return sections.flatMap(({ entries }) => entries).filter(({ question, answer }) => question !== '' && answer !== '');
}

interface Section {
  readonly title: string;
  readonly entries: { question: string; answer: string }[];
}

/** What stands under each H2, by its H3. */
function sectionsOf(html: string): Section[] {
  const sections: Section[] = [];
  for (const element of elementsIn(parseHtml(html)).filter(isLeafBlock)) {
    const text = lineOf(element);
    const entry = sections.at(-1)?.entries.at(-1);
    if (element.name === 'h2') sections.push({ title: text, entries: [] });
    else if (element.name === 'h3') sections.at(-1)?.entries.push({ question: text, answer: '' });
    else if (entry !== undefined && !isLinkAlone(element))
      entry.answer = entry.answer === '' ? text : `${entry.answer}\n${text}`;
  }
  return sections;
}

function isLeafBlock({ name, children }: HtmlElement): boolean {
  return (
    BLOCK_ELEMENTS.has(name) && !children.some((child) => child.type === 'element' && BLOCK_ELEMENTS.has(child.name))
  );
}

/** Such as a pointer to a related post behind the last answer. */
function isLinkAlone({ children }: HtmlElement): boolean {
  const said = children.filter((child) => child.type === 'element' || child.text.trim() !== '');
  return said.length > 0 && said.every((child) => child.type === 'element' && child.name === 'a');
}

function lineOf(element: HtmlElement): string {
  return textOf([element]).replace(/\s+/g, ' ').trim();
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
