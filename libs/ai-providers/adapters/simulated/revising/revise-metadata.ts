import { Keyphrase } from '../keyphrase';
import { SeededRandom } from '../seeded-random';
import type { TaskInput } from '../task-input';
import type { LanguagePack } from '../writing/language-pack';
import { writeMetadata, type Metadata } from '../writing/metadata-writer';

/** A title or a description that a change is about is written anew; what no change names stays. */
export function reviseMetadata(
  pack: LanguagePack,
  { keyphrase, seed, changes, ...given }: TaskInput,
): Pick<Metadata, 'seoTitle' | 'metaDescription'> {
  const { seoTitle, metaDescription } = writeMetadata(pack, new Keyphrase(keyphrase), new SeededRandom(seed));
  const concerns = (member: RegExp): boolean => changes.some(({ action }) => member.test(action));
  const stays = (text: string, member: RegExp): boolean => text !== '' && changes.length > 0 && !concerns(member);
  return {
    seoTitle: stays(given.seoTitle, /Title/) ? given.seoTitle : seoTitle,
    metaDescription: stays(given.metaDescription, /MetaDescription/) ? given.metaDescription : metaDescription,
  };
}
