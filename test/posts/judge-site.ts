import type { FindOverlaps, LinkSuggestion, SuggestLinks } from '@seoforge/posts';

import { adviceOver, InMemoryPostIndex } from '../../libs/posts/testing';
import type { LabelledSite } from './labelled-posts';
import { Tally } from './tally';

const MOST_LINKS = 20;

/** How the judgement of one site's posts compares with the labels, and each answer that is wrong or missing. */
export interface SiteVerdict {
  readonly overlaps: Tally;
  readonly links: Tally;
  readonly mistakes: readonly string[];
}

/** Asks for the overlaps and the links of every post, as an editor would, and for the overlaps of every keyphrase alone. */
export async function judgeSite(site: LabelledSite): Promise<SiteVerdict> {
  const index = new InMemoryPostIndex();
  await index.put(site.posts);
  const { findOverlaps, suggestLinks } = adviceOver(index);
  const verdict = { overlaps: new Tally(), links: new Tally(), mistakes: [] as string[] };
  for (const { externalId } of site.posts) {
    await judgeOverlapsOf(externalId, site, findOverlaps, verdict);
    await judgeOverlapsOfKeyphrase(externalId, site, findOverlaps, verdict);
    await judgeLinksOf(externalId, site, suggestLinks, verdict);
  }
  return verdict;
}

type Verdict = SiteVerdict & { readonly mistakes: string[] };

async function judgeOverlapsOf(id: string, site: LabelledSite, find: FindOverlaps, verdict: Verdict): Promise<void> {
  const found = await find.execute(site.name, { externalId: id });
  const wanted = [...(site.overlaps.get(id)?.keys() ?? [])];
  compare(
    `${site.name}: ${id} overlaps`,
    wanted,
    found.map(({ externalId }) => externalId),
    verdict.overlaps,
    verdict,
  );
}

/** What only its text tells, a keyphrase alone cannot: near-duplicates count neither way. */
async function judgeOverlapsOfKeyphrase(
  id: string,
  site: LabelledSite,
  find: FindOverlaps,
  verdict: Verdict,
): Promise<void> {
  const labels = site.overlaps.get(id);
  const post = site.posts.find(({ externalId }) => externalId === id);
  if (!post || post.keyphrase === null) return;
  const { keyphrase, language } = post;
  const found = await find.execute(site.name, { keyphrase, language });
  const isTold = (other: string): boolean => other !== id && labels?.get(other) !== 'near_duplicate';
  const wanted = [...(labels?.keys() ?? [])].filter(isTold);
  const given = found.map(({ externalId }) => externalId).filter(isTold);
  compare(`${site.name}: "${keyphrase}" overlaps`, wanted, given, verdict.overlaps, verdict);
}

function compare(
  what: string,
  wanted: readonly string[],
  given: readonly string[],
  tally: Tally,
  verdict: Verdict,
): void {
  const right = given.filter((id) => wanted.includes(id)).length;
  tally.add({ right, given: given.length, wanted: wanted.length });
  for (const id of given) if (!wanted.includes(id)) verdict.mistakes.push(`${what}, wrongly: ${id}`);
  for (const id of wanted) if (!given.includes(id)) verdict.mistakes.push(`${what}, missed: ${id}`);
}

async function judgeLinksOf(id: string, site: LabelledSite, suggest: SuggestLinks, verdict: Verdict): Promise<void> {
  const { outgoing, incoming } = await suggest.execute(site.name, { externalId: id }, MOST_LINKS);
  const wanted = (site.links.get(id) ?? []).map((ids) => ({ ids, isOptional: false }));
  compareLinks(`${site.name}: ${id} →`, wanted, outgoing, verdict);
  const sources = [...site.links].flatMap(([source, links]) =>
    links.filter((ids) => ids.includes(id)).map((ids) => ({ ids: [source], isOptional: ids.length > 1 })),
  );
  compareLinks(`${site.name}: ${id} ←`, sources, incoming, verdict);
}

interface WantedLink {
  /** Posts of which one is right; a second one is wrong. */
  readonly ids: readonly string[];
  /** Whether the words are those of a competing post just as well, so that it may be left to that. */
  readonly isOptional: boolean;
}

function compareLinks(
  what: string,
  wanted: readonly WantedLink[],
  given: readonly LinkSuggestion[],
  verdict: Verdict,
): void {
  const open = [...wanted];
  let right = 0;
  for (const { externalId, anchor } of given) {
    const place = open.findIndex(({ ids }) => ids.includes(externalId));
    if (place < 0) verdict.mistakes.push(`${what} ${externalId}, wrongly, at "${anchor ?? ''}"`);
    else {
      open.splice(place, 1);
      right += 1;
    }
  }
  const missed = open.filter(({ isOptional }) => !isOptional);
  for (const { ids } of missed) verdict.mistakes.push(`${what} ${ids.join(' or ')}, missed`);
  verdict.links.add({ right, given: given.length, wanted: right + missed.length });
}
