import { integerOf, lineOf, recordsOf } from '../read-fields';
import { fillTemplate } from '../writing/fill-template';
import { KEYWORD_TEMPLATES } from './keyword-templates';
import type { SimulatedTool } from './simulated-tool';

const MAX_PHRASES = 200;
const MAX_CANDIDATES = 100;
const MAX_SUBJECT_CHARACTERS = 500;
/** Longer ones are titles, to which nobody adds anything in a search. */
const LONGEST_BASE_CHARACTERS = 40;
const MAX_BASES = 1 + MAX_PHRASES / 20;

/** What people typically add to the subject and to the candidates; about the candidates themselves it knows nothing. */
export const keywords: SimulatedTool = ({ fields }) => {
  const count = integerOf(fields['count'], 1, MAX_PHRASES, 20);
  const [language = 'en'] = lineOf(fields['language'], 40).toLowerCase().split(/[-_]/, 1);
  const themes = KEYWORD_TEMPLATES.get(language) ?? KEYWORD_TEMPLATES.get('en') ?? [];
  const phrases = basesOf(fields).flatMap((keyphrase) =>
    themes.flatMap(({ cluster, intent, phrases: templates }) =>
      templates.map((template) => ({ phrase: fillTemplate(template, { keyphrase }), intent, cluster })),
    ),
  );
  return { judged: [], phrases: phrases.slice(0, count) };
};

function basesOf(fields: Readonly<Record<string, unknown>>): readonly string[] {
  const candidates = recordsOf(fields['candidates'], MAX_CANDIDATES).map(({ phrase }) => phrase);
  const bases = [fields['subject'], ...candidates].map((base) => lineOf(base, MAX_SUBJECT_CHARACTERS));
  const short = bases.filter((base) => base !== '' && base.length <= LONGEST_BASE_CHARACTERS && !/[?？]$/.test(base));
  return [...new Set(short)].slice(0, MAX_BASES);
}
