import { withEndings } from '../../with-endings';
import { words } from '../../words';

const REGULAR = /(?:ad|id|íd)[oa]s?$/;
/** A participle is stressed on its ending: an accent before it (rápido, válido, década) marks another kind of word. */
const STRESSED_EARLIER = /[áâéêíóôú].*(?:ad|id)[oa]s?$/;
const LONGEST_PARTICIPLE = 30;

/**
 * Nouns that end like a participle and come from no transitive verb, or are nouns first of all, singular; from the author's
 * knowledge of the language.
 */
const NOUNS = words(
  // people
  'advogada advogado afilhada afilhado camarada cunhada cunhado deputada deputado fada magistrada magistrado marido prelado',
  'soldado',
  // things and places
  'almofada arado balada bancada bebida bocado brigada cevada comida condado consulado ducado enseada entrada enxada escada',
  'espada estado estrada estrado fachada feijoada gado granada lado limonada marmelada mercado morada pedrada pomada pousada',
  'prado salada supermercado teclado telhado tonelada',
  // sounds, thoughts and acts
  'alarido apelido bofetada facada gemido latido mugido olvido partida partido pecado resultado rugido ruído sentido zumbido',
  // time and life
  'chegada ida jornada madrugada saída temporada vida',
);

/** Stems of the adjectives that end like a participle and form no passive. */
const ADJECTIVE_STEMS = words(
  // made with in- and des-; no verb has them
  'desacostumad desaforad desafortunad desalmad descarad desmedid desmesurad despropositad desvairad ilimitad',
  'imaculad impensad inabitad inacabad inadaptad inadequad inalterad inanimad inapropriad incompreendid inconfessad',
  'incontrolad indefinid indesejad indeterminad indevid inesperad inexplorad infundad injustificad inopinad',
  'insuspeitad inusitad invertebrad',
  // of participles with active sense
  'agradecid atrevid calad cansad confiad desconfiad descrid divertid engraçad ousad parecid presumid viajad',
  // of other origin
  'afortunad delicad demasiad extrovertid fluid introvertid quadrad rosad salgad',
);
/** Pronouns that end like a participle. */
const PRONOUNS = ['cada', 'nada'];

/**
 * Stems of the irregular participles and of the short ones that stand with ser; each bends for gender and number like an
 * adjective.
 */
const IRREGULAR_STEMS = words(
  // abrir, cobrir
  'abert cobert descobert encobert entreabert reabert recobert',
  // dizer, fazer
  'bendit contradit contrafeit desdit desfeit dit feit interdit liquefeit maldit predit rarefeit redit refeit satisfeit',
  // escrever
  'circunscrit descrit escrit inscrit manuscrit prescrit proscrit reescrit sobrescrit subscrit transcrit',
  // pôr
  'antepost apost compost contrapost decompost depost descompost dispost expost impost indispost interpost justapost opost',
  'pospost post predispost pressupost propost recompost repost sobrepost supost transpost',
  // ver
  'antevist entrevist previst revist vist',
  // short participles
  'aceit aces dispers eleit expuls extint frit ganh gast imers impress inclus isent mort pag pres reeleit reimpress rot salv',
  'solt submers surpres suspens',
);
/** Short participles in -e, of one form for both genders. */
const COMMON_GENDER = withEndings(words('aceite assente empregue encarregue entregue'), ['', 's']);
const INFLECTION = /[oa]s?$/;

const NOT_PARTICIPLES = new Set([
  ...withEndings(NOUNS, ['', 's']),
  ...withEndings(ADJECTIVE_STEMS, ['o', 'a', 'os', 'as']),
  ...PRONOUNS,
]);

/** Whether a word has the form of a Portuguese participle, in any gender and number. */
export function isPortugueseParticiple(word: string): boolean {
  if (COMMON_GENDER.includes(word)) return true;
  if (word.length > LONGEST_PARTICIPLE || !INFLECTION.test(word)) return false;
  if (IRREGULAR_STEMS.has(word.replace(INFLECTION, ''))) return true;
  return REGULAR.test(word) && !STRESSED_EARLIER.test(word) && !NOT_PARTICIPLES.has(word);
}
