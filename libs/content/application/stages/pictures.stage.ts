import type { Outline } from '../../prompts/outline/outline.prompt';
import { picturesPrompt } from '../../prompts/pictures/pictures.prompt';
import type { PlacedPicture } from '../../rendering/assemble-html';
import type { ArticleRun } from '../article-run';
import { allSettled, type SideBySide } from './side-by-side';

/** Has the pictures chosen, then drawn side by side. */
export async function drawPictures(
  run: ArticleRun,
  outline: Outline,
  turns: SideBySide,
): Promise<readonly PlacedPicture[]> {
  const { brief } = run.article;
  if (brief.images === 0) return [];
  const pictures = await turns.begin(() => run.piece('pictures', 'framing', () => picturesPrompt(brief, outline)));
  const drawn = await allSettled(
    pictures.map((picture, index) => turns.begin(() => run.image(index, 'framing', picture))),
  );
  return drawn.flatMap((image, index) => (image ? [{ ...image, position: pictures[index]?.position ?? 0 }] : []));
}
