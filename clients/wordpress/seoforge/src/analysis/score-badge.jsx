import { nameOfRating } from './ratings';

/** A score and its rating in words. */
export function ScoreBadge({ label, score, rating }) {
  return (
    <div className={`seoforge-score is-${rating}`}>
      <span className="seoforge-score__label">{label}</span>
      <span className="seoforge-score__number">{score}</span>
      <span className="seoforge-score__rating">{nameOfRating(rating)}</span>
    </div>
  );
}
