import { measureTitleWidth } from '@seoforge/seo';

import type { Brief } from '../../domain/brief';
import type { Metadata } from './metadata.prompt';

/** What a search result shows of a title on a desktop, as the check `titleWidth` measures it. */
const TITLE_PIXELS = 600;

/** What the scorecard would find wrong with title and description: the limits are those of its checks. */
export function metadataFaults(
  { seoTitle, metaDescription }: Pick<Metadata, 'seoTitle' | 'metaDescription'>,
  { language, keyphrase }: Pick<Brief, 'language' | 'keyphrase'>,
): readonly string[] {
  const faults: string[] = [];
  const pixels = measureTitleWidth(seoTitle);
  const [shortest, longest] = /^ja([-_]|$)/i.test(language) ? [61, 80] : [121, 156];
  const { length } = metaDescription;
  if (pixels > TITLE_PIXELS)
    faults.push(`"seoTitle" is ${pixels} pixels wide instead of at most ${TITLE_PIXELS}: cut about a word or two`);
  if (!contains(seoTitle, keyphrase)) faults.push('"seoTitle" does not contain the keyphrase');
  if (length < shortest || length > longest)
    faults.push(`"metaDescription" has ${length} characters instead of ${shortest} to ${longest}`);
  if (!contains(metaDescription, keyphrase)) faults.push('"metaDescription" does not contain the keyphrase');
  return faults;
}

function contains(text: string, keyphrase: string): boolean {
  return text.toLowerCase().includes(keyphrase.toLowerCase());
}
