import { sumOf, type Disagreement, type LocaleAgreement, type Tally } from './agreement';

/** Prints agreements by check and total, and then, unless `brief`, every disagreement. */
export function reportAgreements(agreements: readonly LocaleAgreement[], brief: boolean): void {
  for (const { locale, checks, totals } of agreements) {
    console.log(`\n${locale}: ${percent(sumOf(checks.values()))} of ${sumOf(checks.values()).compared} scores`);
    for (const [name, tally] of [...checks, ...totals]) console.log(`  ${percent(tally).padStart(7)}  ${name}`);
  }
  if (!brief) for (const agreement of agreements) reportDisagreements(agreement);
}

function reportDisagreements({ locale, disagreements }: LocaleAgreement): void {
  console.log(`\n${locale}: ${disagreements.length} disagreements (check, document, oracle → engine)`);
  for (const disagreement of disagreements.toSorted(byCheck)) {
    const { check, document, cornerstone, expected, actual } = disagreement;
    console.log(`  ${check}  ${document}${cornerstone ? ' cornerstone' : ''}  ${expected} → ${actual}`);
  }
}

function byCheck(left: Disagreement, right: Disagreement): number {
  return left.check.localeCompare(right.check) || left.document.localeCompare(right.document);
}

function percent({ compared, equal }: Tally): string {
  return compared === 0 ? '-' : `${((equal / compared) * 100).toFixed(1)} %`;
}
