import type { LanguagePack } from './language-pack';

/** Whether a sentence is linked to others: by what it begins with, or by what joins its clauses. */
export function hasTransition(sentence: string, pack: LanguagePack): boolean {
  const beginning = sentence.toLowerCase();
  const leads = Object.values(pack.roles).flatMap((role) => role.leads);
  const beginnings = [...pack.transitions.joined, ...pack.transitions.apart, ...leads];
  return pack.connective.test(sentence) || beginnings.some((one) => beginning.startsWith(one.toLowerCase()));
}
