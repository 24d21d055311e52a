const PARTICIPLE =
  '(?:[a-z]+ed|[a-z]+en|made|sold|told|held|paid|sent|built|kept|left|lost|found|bought|brought|taught|done|shown|known|grown|put|set|cut|read|led|won|spent|used)';
const BE = '(?:is|are|was|were|has been|have been|had been|is being|are being|was being|were being)';

/** A form of "to be" and, with an adverb between them at most, a participle. */
export const ENGLISH_PASSIVE = new RegExp(
  `\\b(?:am|is|are|was|were|be|been|being) (?:[a-z]+ly )?${PARTICIPLE}\\b`,
  'i',
);

const PASSIVE_CLAUSE = new RegExp(
  `^(?<patient>[^<>,;:.!?]{2,80}?) ${BE} (?<adverb>[a-z]+ly )?(?<participle>${PARTICIPLE})\\b(?<rest>[^<>]*)$`,
);
/** A clause before the verb would lose its own subject. */
const HAS_CLAUSE = /\b(?:when|if|because|that|which|who|although|while|and|it|there)\b/i;
const ACTOR =
  / by (?<actor>(?:(?:the|a|an|most|many|some|our|your|their) [a-z]+(?: [a-z]+)?|(?:[a-z]+ )?[a-z]+s)(?=[.,;!?]|$))/;

/** "The beans are roasted by hand." as "Small teams have roasted the beans by hand.", unless it says itself by whom. */
export function activateEnglish(sentence: string, actor: string): string | undefined {
  const { patient = '', adverb = '', participle = '', rest = '' } = PASSIVE_CLAUSE.exec(sentence)?.groups ?? {};
  if (participle === '' || HAS_CLAUSE.test(patient)) return undefined;
  const agent = ACTOR.exec(rest)?.groups?.['actor'] ?? actor;
  const object = patient.replace(
    /^(?:The|A|An|This|These|Those|That|Its|Their|Our|Your|Most|Many|Some|All|Each|Every)\b/,
    (word) => word.toLowerCase(),
  );
  const verb = /^(?:a|an|the) [a-z]*[^s]$/.test(agent) ? 'has' : 'have';
  const active = `${agent} ${verb} ${adverb}${participle} ${object}${rest.replace(ACTOR, '')}`;
  return active.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
