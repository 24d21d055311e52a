import type { Brief } from './brief';
import { wordsOf } from './count-words';

/** What a section is to cite and to link to. The ids are the targets of the links: `fact:1` is the first fact of the brief. */
export interface Sources {
  readonly facts: readonly { readonly id: string; readonly statement: string }[];
  readonly posts: readonly { readonly id: string; readonly title: string }[];
}

/**
 * Shares facts and posts out over the sections, the same way every time: each goes where it has most words in common with the heading,
 * less one for each source that is there already; among equals to the first. The keyphrase's own words tell nothing.
 */
export function shareSources(brief: Brief, headings: readonly string[]): readonly Sources[] {
  const { facts, relatedPosts, language, keyphrase } = brief;
  const ignored = new Set(wordsOf(keyphrase, language));
  const wordsOfHeadings = headings.map((heading) => wordsOf(heading, language).filter((word) => !ignored.has(word)));
  const loads = headings.map(() => 0);
  const sectionFor = (text: string): number => {
    const words = new Set(wordsOf(text, language));
    const ranks = wordsOfHeadings.map(
      (heading, index) => heading.filter((word) => words.has(word)).length - (loads[index] ?? 0),
    );
    const section = ranks.indexOf(Math.max(...ranks));
    loads[section] = (loads[section] ?? 0) + 1;
    return section;
  };
  const placedFacts = facts.map(({ statement }, index) => ({
    id: `fact:${index + 1}`,
    statement,
    section: sectionFor(statement),
  }));
  const placedPosts = relatedPosts.map(({ title }, index) => ({
    id: `post:${index + 1}`,
    title,
    section: sectionFor(title),
  }));
  return headings.map((_, position) => ({
    facts: placedFacts.filter(({ section }) => section === position).map(({ id, statement }) => ({ id, statement })),
    posts: placedPosts.filter(({ section }) => section === position).map(({ id, title }) => ({ id, title })),
  }));
}
