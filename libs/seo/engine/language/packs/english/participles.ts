import { words } from '../../words';

/**
 * Past participles of the irregular verbs, their prefixed forms included. Only verbs with an object make a passive: those without
 * one are left out (fallen, slept; but "gone" is counted), and so are the participles that are plain adjectives by now (born, drunk,
 * swollen, rid, upset).
 */
const IRREGULAR_PARTICIPLES = words(
  // with the ending -en or -n
  'awoken beaten begotten bespoken bidden bitten blown borne broken browbeaten chosen drawn driven eaten',
  'flown forbidden forborne foregone foreseen forgiven forgone forgotten forsaken forsworn frozen ghostwritten given',
  'gotten grown handwritten hewn hidden interwoven known misspoken mistaken mown outgrown outworn overdrawn',
  'overgrown overridden overseen overtaken overthrown overwritten proven redrawn regrown retaken',
  'rewritten ridden sawn seen sewn shaken shaven shorn shown slain smitten sown spoken stolen strewn stricken',
  'sworn taken thrown torn trodden typewritten undergone undertaken underwritten',
  'waken withdrawn woken worn woven written',
  // with -t or -d and another vowel
  'begun beheld bent beset besought bestridden blest bought bound brought built burnt caught clad cleft',
  'dealt dreamt dug felt flung foretold fought found gainsaid gilt ground hamstrung heard',
  'held hung inlaid interlaid kept laid learnt left lent lit lost made meant met misheard mislaid',
  'misspelt misspent mistaught misunderstood outfought outrun outshone outsold overheard overhung overlaid',
  'overpaid overrun overshot oversold overspent overwound paid pled prepaid rebought rebound rebuilt reheard relaid relit',
  'remade rent repaid resent resold retaught rethought retold rewound rung said sent shod shot shrunk slid slung',
  'smelt sold sought spat spelt spent spilt spoilt sprung spun stridden struck strung stuck stung',
  'sung sunk swept swung taught thought told unbent unbound underlaid underpaid undersold understood',
  'unhung unspun unstrung unstuck unwound upheld waylaid withheld withstood won wound wrought wrung',
  // like the infinitive, or with another vowel alone
  'bet bid broadcast burst bust cast cost cut fit forecast gone hit hurt input inset knit let miscast offset outbid',
  'overbid overcome preset proofread put quit read recast reread rerun reset run set shut slit split',
  'spread sublet sweat telecast thrust typecast typeset undercut',
  // of "do"
  'done outdone overdone redone undone',
);

/** Words in -ed that are no forms in -ed of a verb: nouns, base forms, numbers, adjectives, and irregular forms that are not counted. */
const NO_PARTICIPLES = words(
  // nouns, numbers and adjectives
  'aged beloved biped bloodshed bobsled creed crooked deed dogged flowerbed greed hundred infrared jagged kindred misdeed moped naked',
  'newlywed nosebleed quadruped ragged red reed rugged sacred seabed seaweed seed sled steed tumbleweed tweed watershed weed wicked',
  'wretched bed indeed',
  // base forms, and irregular participles whose ending only looks regular
  'bleed bled breed bred embed exceed feed fed heed interbred lead led misled need overfed proceed shed shred speed sped succeed',
  'underfed wed',
);

/** Adjectives that -ed makes from nouns. */
const ADJECTIVES_FROM_NOUNS = words(
  'bearded cultured diseased flawed flowered freckled gifted haired hooded horned leisured moneyed monied pebbled principled',
  'skilled spirited striped tailed talented tattooed themed wheeled winged wooded',
);

/**
 * Participles that are chiefly adjectives: after "be" they say what somebody or something is like, and not what is done. The list is the
 * author's own; which are counted was calibrated by comparing scores on texts: those of most feelings ("pleased", "surprised") are.
 */
const ADJECTIVAL_PARTICIPLES = words(
  // what somebody feels or is versed in, and where something belongs
  'based concerned excited located occupied preoccupied provided related sophisticated tired varied versed',
);

/** Verbs that undo something. Any other participle with un- is an adjective: it says that nothing was done (untested, unspecified). */
const UNDOING_PARTICIPLES = words(
  'unbuckled unbuttoned unclogged uncoupled uncovered undressed unfastened unfolded unfrozen unfurled unhooked uninstalled unlatched',
  'unleashed unlinked unloaded unlocked unmasked unnerved unpacked unplugged unraveled unravelled unrolled unscrewed unsealed unsubscribed',
  'untangled untied unveiled unwrapped unzipped',
);

/** Of the verbs in -fy those whose participle makes a passive. */
const COUNTED_FY_PARTICIPLES = words('disqualified dissatisfied identified misidentified modified qualified satisfied');

/** Whether a word is a past participle that may make a passive. */
export function isParticiple(word: string): boolean {
  return IRREGULAR_PARTICIPLES.has(word) || isRegularParticiple(word);
}

function isRegularParticiple(word: string): boolean {
  if (!word.endsWith('ed') || NO_PARTICIPLES.has(word) || isUndone(word)) return false;
  if (ADJECTIVES_FROM_NOUNS.has(word) || ADJECTIVAL_PARTICIPLES.has(word)) return false;
  return !word.endsWith('fied') || COUNTED_FY_PARTICIPLES.has(word);
}

function isUndone(word: string): boolean {
  return word.startsWith('un') && !word.startsWith('under') && !UNDOING_PARTICIPLES.has(word);
}
