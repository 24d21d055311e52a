import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { indexPost, type IndexedPost, type OverlapKind } from '@seoforge/posts';

/** A post as the files in `sites/` have it. Paragraphs may be headings (`## …`), and have links (`[words](#id)`) and `code`. */
interface WrittenPost {
  readonly id: string;
  readonly title: string;
  readonly keyphrase: string | null;
  readonly paragraphs?: readonly string[];
  /** The post whose text this one repeats, but for the swapped stretches. */
  readonly copyOf?: string;
  readonly swap?: readonly (readonly [string, string])[];
  /** Posts that it competes with, each pair named once. */
  readonly overlaps?: Readonly<Record<string, OverlapKind>>;
  /** Posts that an editor would link to where the text speaks of them; `a|b` where either would do, since they compete. */
  readonly links: readonly string[];
}

interface WrittenSite {
  readonly site: string;
  readonly language: string;
  /** Which part of the labels the site belongs to: see `posts-quality`. */
  readonly half: string;
  /** Stands at the end of every post, as templates do. */
  readonly boilerplate: string;
  readonly posts: readonly WrittenPost[];
}

export interface LabelledSite {
  readonly name: string;
  readonly language: string;
  readonly half: string;
  readonly posts: readonly IndexedPost[];
  /** By post, in both directions. */
  readonly overlaps: ReadonlyMap<string, ReadonlyMap<string, OverlapKind>>;
  /** By post: for each link the posts of which one is right. */
  readonly links: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const SITES = path.join(__dirname, 'sites');

export function readLabelledSites(): readonly LabelledSite[] {
  return readdirSync(SITES)
    .sort()
    .map((file) => labelledSiteOf(JSON.parse(readFileSync(path.join(SITES, file), 'utf8')) as WrittenSite));
}

function labelledSiteOf({ site, language, half, boilerplate, posts }: WrittenSite): LabelledSite {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const addressOf = (id: string): string => `https://${site}.example.com/${id}/`;
  const overlaps = new Map(posts.map(({ id }) => [id, new Map<string, OverlapKind>()]));
  for (const { id, overlaps: named = {} } of posts)
    for (const [other, kind] of Object.entries(named)) {
      overlapsOf(overlaps, id).set(other, kind);
      overlapsOf(overlaps, other).set(id, kind);
    }
  return {
    name: site,
    language,
    half,
    posts: posts.map((post) =>
      indexPost({
        siteId: site,
        externalId: post.id,
        url: addressOf(post.id),
        title: post.title,
        keyphrase: post.keyphrase,
        language,
        content: [...paragraphsOf(post, byId), boilerplate].map((text) => htmlOf(text, addressOf)).join('\n'),
        metaDescription: null,
        slug: post.id,
        contentType: 'post',
        publishedAt: null,
        updatedAt: new Date('2026-01-01T00:00:00.000Z'),
      }),
    ),
    overlaps,
    links: new Map(posts.map(({ id, links }) => [id, links.map((link) => idsOf(link, byId))])),
  };
}

function overlapsOf(overlaps: ReadonlyMap<string, Map<string, OverlapKind>>, id: string): Map<string, OverlapKind> {
  const found = overlaps.get(id);
  if (!found) throw new Error(`There is no post ${id} to overlap with.`);
  return found;
}

function idsOf(link: string, byId: ReadonlyMap<string, WrittenPost>): readonly string[] {
  const ids = link.split('|');
  const unknown = ids.find((id) => !byId.has(id));
  if (unknown !== undefined) throw new Error(`There is no post ${unknown} to link to.`);
  return ids;
}

function paragraphsOf(
  { id, paragraphs, copyOf, swap = [] }: WrittenPost,
  byId: ReadonlyMap<string, WrittenPost>,
): string[] {
  const original = paragraphs ?? byId.get(copyOf ?? '')?.paragraphs;
  if (!original) throw new Error(`The post ${id} has no text.`);
  return swap.reduce<string[]>(
    (texts, [before, after]) => {
      if (!texts.some((text) => text.includes(before))) throw new Error(`${copyOf ?? id} does not say "${before}".`);
      return texts.map((text) => text.replace(before, after));
    },
    [...original],
  );
}

function htmlOf(text: string, addressOf: (id: string) => string): string {
  const marked = text
    .replace(/&/g, '&amp;')
    .replace(
      /\[([^\]]+)\]\(#([\w-]+)\)/g,
      (_link, words: string, id: string) => `<a href="${addressOf(id)}">${words}</a>`,
    )
    .replace(/`([^`]+)`/g, '<code>$1</code>');
  return marked.startsWith('## ') ? `<h2>${marked.slice(3)}</h2>` : `<p>${marked}</p>`;
}
