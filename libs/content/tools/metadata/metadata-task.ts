import { measureTitleWidth } from '@seoforge/seo';

import { briefContradictory } from '../../content.errors';
import type { Brief } from '../../domain/brief';
import { escapeText } from '../../rendering/html/escape-html';
import { descriptionBoundsOf, type DescriptionBounds } from '../../revision/fixes/meta-description/description-bounds';
import { writtenKeyphrase } from '../../revision/fixes/text/keyphrase-uses';
import { revisionSubjectOf, type RevisionSubject } from '../../revision/revision-subject';
import type { PageExcerpt, PageInLanguage } from '../page-excerpt';

/** What a search result shows of a title on a desktop, as the check `titleWidth` measures it. */
export const TITLE_PIXELS = 600;
/** Of a title that uses all of that width, in usual letters. */
const TITLE_CHARACTERS = 55;

/** What titles and descriptions are written from, and what they must be. */
export interface MetadataTask {
  readonly brief: Brief;
  readonly subject: RevisionSubject;
  readonly variantCount: number;
  readonly page: PageExcerpt | null;
  /** The title that the page has; null where it has none. */
  readonly currentTitle: string | null;
  /** What the site puts behind every title; it takes up room. */
  readonly titleSuffix: string;
  /** About as many as fit into the width that the suffix leaves. */
  readonly titleCharacters: number;
  readonly descriptionBounds: DescriptionBounds;
  /** HTML whose sentences may fill a description up; empty where there are none in its language. */
  readonly material: string;
}

export interface MetadataWishes {
  readonly variantCount: number;
  readonly title: string | null;
  readonly titleSuffix: string;
}

/** @throws AppError `content.brief_contradictory` where no title or no description could hold the keyphrase. */
export function metadataTaskOf(brief: Brief, page: PageInLanguage, wishes: MetadataWishes): MetadataTask {
  const { titleSuffix, variantCount } = wishes;
  const room = TITLE_PIXELS - measureTitleWidth(titleSuffix);
  const descriptionBounds = descriptionBoundsOf(brief.language);
  refuseLongKeyphrase(writtenKeyphrase(brief), room, descriptionBounds);
  return {
    brief,
    subject: revisionSubjectOf(brief),
    variantCount,
    page: page.excerpt,
    currentTitle: wishes.title,
    titleSuffix,
    titleCharacters: Math.floor((TITLE_CHARACTERS * room) / TITLE_PIXELS),
    descriptionBounds,
    material: page.excerpt && page.isInLanguage ? escapeText(page.excerpt.text) : '',
  };
}

function refuseLongKeyphrase(keyphrase: string, room: number, { maximum }: DescriptionBounds): void {
  const pixels = measureTitleWidth(keyphrase);
  const detail = (text: string) => [{ pointer: '/keyphrase', detail: text }];
  if (pixels > room)
    throw briefContradictory(detail(`is ${pixels} pixels wide, and a title has ${room} beside its suffix`));
  if (keyphrase.length > maximum)
    throw briefContradictory(detail(`has ${keyphrase.length} characters, and a meta description ${maximum}`));
}
