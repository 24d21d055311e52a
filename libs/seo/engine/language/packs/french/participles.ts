import { words } from '../../words';

/**
 * Masculine singular of the participles of transitive verbs that do not end in -é, by ending and family of verbs; from the
 * author's knowledge of the language.
 */
const IRREGULAR_PARTICIPLES = words(
  // -i, of verbs in -ir
  'abasourdi abêti abouti abruti accompli accueilli adouci affadi affaibli affermi affranchi agrandi aguerri ahuri aigri alangui',
  'alourdi amaigri aminci amoindri amolli amorti anéanti anobli aplani aplati appauvri appesanti applaudi approfondi arrondi',
  'assagi assailli assaini asservi assombri assorti assoupi assoupli assourdi assouvi assujetti attendri avili banni bâti béni',
  'blanchi blêmi bleui blotti bouilli brandi bruni chéri choisi converti crépi cueilli défini dégarni dégourdi dégrossi démenti',
  'démoli démuni désempli dessaisi desservi désuni diverti durci ébahi ébloui éclairci élargi embelli empli endolori endormi',
  'endurci enfoui englouti enhardi enlaidi ennobli enorgueilli enrichi enseveli envahi épaissi épanoui équarri estourbi établi',
  'étourdi étréci farci fini fléchi flétri fleuri fourbi fourni fraîchi franchi garanti garni gravi grossi guéri haï honni',
  'imparti infléchi interverti investi jauni meurtri moisi muni mûri nanti noirci nourri nui obscurci ouï perverti pétri poli',
  'pourri prédéfini préétabli pressenti puni raccourci radouci raffermi rafraîchi raidi rajeuni ralenti ramolli ravi rebâti',
  'recueilli redéfini réfléchi refourni refroidi regarni régi réinvesti rempli réparti repoli ressaisi ressenti rétabli rétréci',
  'réuni réussi reverni rosi rôti rougi roussi saisi sali senti serti servi subi subverti tari terni tiédi trahi transi travesti',
  'uni verdi verni vieilli vomi',
  // -i, of suivre
  'poursuivi suivi',
  // -is, of acquérir, asseoir, mettre, prendre, circoncire
  'acquis admis appris assis circoncis commis compris compromis conquis démis désappris émis entrepris épris mis occis omis',
  'permis pris promis rassis réadmis reconquis remis repris requis retransmis soumis surpris transmis',
  // -us and -clos, of clore, exclure, inclure
  'clos conclu enclos exclu forclos inclus reclus',
  // -it, of cuire, dire, duire, écrire
  'circonscrit conduit confit construit contredit coproduit cuit déconfit déconstruit décrit dédit déduit détruit dit éconduit',
  'écrit enduit frit induit inscrit instruit interdit introduit maudit prédit prescrit produit proscrit reconduit reconstruit',
  'récrit recuit redit réduit réécrit réinscrit réinstruit réintroduit reproduit retranscrit séduit souscrit surproduit traduit',
  'transcrit',
  // -ait, of faire, traire
  'abstrait contrefait défait distrait extrait fait parfait refait satisfait soustrait surfait trait',
  // -aint, -eint, -oint, of verbs in -aindre, -eindre, -oindre
  'adjoint astreint atteint ceint conjoint contraint craint dépeint disjoint empreint enfreint enjoint éteint étreint feint',
  'joint oint peint plaint rejoint repeint restreint teint',
  // -ert, of verbs in -vrir and -frir
  'couvert découvert entrouvert offert ouvert recouvert redécouvert rouvert souffert',
  // -u, of verbs in -battre, -courir, -coudre, -croire
  'abattu accru battu combattu cousu cru débattu décousu encouru parcouru rabattu rebattu recousu secouru',
  // -u, of verbs in -cevoir, -mouvoir, -voir, -vouloir
  'aperçu conçu déçu dépourvu ému entraperçu entrevu perçu pourvu prévu promu reçu revu voulu vu',
  // -u, of verbs in -dre
  'appendu attendu confondu défendu descendu détendu distendu distordu entendu épandu étendu fendu fondu mordu moulu pendu perdu',
  'pondu pourfendu prétendu refendu refondu rendu répandu répondu retendu retordu revendu suspendu tendu tondu tordu vendu',
  // -u, of verbs in -aître, -oudre, -vaincre, -vivre
  'connu convaincu méconnu reconnu repu résolu vaincu vécu',
  // -u, of verbs in -tenir, -venir, -vêtir
  'circonvenu contenu convenu détenu dévêtu entretenu maintenu obtenu prévenu retenu revêtu soutenu tenu vêtu',
  // -u, of boire, élire, lire, pouvoir, rompre, savoir, taire, avoir
  'bu corrompu élu eu interrompu lu réélu relu rompu su tu',
);

/** Participles that agree otherwise than by adding -e and -s. */
const IRREGULAR_AGREEMENTS = words(
  'absous absoute absoutes dissous dissoute dissoutes dû due dus dues mû mue mus mues',
);

/**
 * Participles in -é of verbs that make their past tense with être, and so no passive; masculine singular. Those in other
 * endings are not listed above.
 */
const PAST_WITH_ETRE = words(
  'allé arrivé décédé demeuré entré monté né passé remonté rentré resté retombé retourné tombé trépassé',
);

/** Adjectives in -é that come from no verb, masculine singular. */
const ADJECTIVES = words(
  // negations of participles, which no verb has
  'démesuré désintéressé illimité immaculé immérité immodéré inabordé inaccoutumé inachevé inadapté inaltéré inanimé inapproprié',
  'inarticulé inavoué inchangé inconsidéré inconsolé incontesté incréé indéterminé indifférencié indiscipliné inégalé inemployé',
  'inentamé inespéré inexécuté inexercé inexpliqué inexploité inexploré inexprimé infondé infortuné inhabité inoccupé inopiné',
  'insensé insoupçonné inusité inutilisé inviolé irraisonné prématuré',
  // from Latin, as spontané
  'cutané erroné inné instantané invétéré momentané simultané spontané',
  // provided with something
  'âgé ailé aisé azuré carré denté fortuné huppé imagé lettré lobé malaisé musclé palmé sensé sexué zélé',
  // of manner and mind
  'censé effréné effronté éhonté éploré timbré',
);

/** Nouns in -é and -ée that come from no verb or are nouns first of all, singular; those in -ité are told by their ending. */
const NOUNS = words(
  // masculine
  'abbé avoué bébé béké blé café canapé chimpanzé clé comité comté congé côté curé degré député duché été évêché fossé gré gué',
  'jubilé karaté macramé marché narguilé pâté pavé pré thé',
  // feminine in -té
  'âcreté amirauté ancienneté anxiété beauté bonté brièveté chasteté cherté chrétienté citoyenneté clarté communauté contrariété',
  'cruauté déloyauté difficulté dureté ébriété étrangeté faculté fausseté fermeté fierté gaieté grossièreté habileté honnêteté',
  'impiété impropriété impureté lâcheté légèreté liberté loyauté majesté malhonnêteté méchanceté naïveté netteté notoriété',
  'nouveauté oisiveté opiniâtreté papauté parenté pauvreté piété primauté principauté privauté propreté propriété puberté pureté',
  'rareté royauté sainteté saleté santé satiété sobriété société souveraineté subtilité sûreté tendreté variété vicomté volonté',
  'volupté',
  // in -ée
  'allée année apnée apogée araignée armée arrivée assemblée athée azalée becquée bordée bouchée bouée centaurée chaussée',
  'cheminée chevauchée contrée corvée couvée cuillerée cuvée denrée diarrhée dulcinée durée enjambée',
  'entrée épée épopée fée flambée fumée fusée giboulée gorgée guinée hyménée idée journée logorrhée lycée marée matinée mausolée',
  'montée mosquée musée nausée nichée nuée odyssée orchidée panacée pâtée pelletée pincée platée poignée portée potée poupée',
  'purée pygmée randonnée renommée rentrée rosée ruée scarabée simagrée soirée spirée tablée tournée trachée traînée travée',
  'traversée trophée urée vallée veillée volée',
);

/** Participles of the verbs in -iter, which end like the nouns of quality in -ité; masculine singular. */
const PARTICIPLES_IN_ITE = words(
  'abrité accrédité agité alité audité bruité cité convoité crédité débilité débité décapité décrédité délimité déshérité',
  'discrédité dynamité ébruité édité effrité évité excité explicité exploité facilité félicité habilité habité hérité imité',
  'incité invité irrité limité maltraité médité mérité mité nécessité parasité précipité prémédité récité réédité réexploité',
  'réhabilité réinvité ressuscité retraité revisité sollicité surexcité surexploité suscité traité visité',
);

const REGULAR = /ée?s?$/;
const NOUN_OF_QUALITY = /ités?$/;

/** Every form of the words: as they stand, feminine and plural. */
function inflect(masculine: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    [...masculine].flatMap((word) => [word, `${word}e`, word.endsWith('s') ? word : `${word}s`, `${word}es`]),
  );
}

const IRREGULAR = inflect(IRREGULAR_PARTICIPLES);
const NO_PARTICIPLES = new Set([...inflect(PAST_WITH_ETRE), ...inflect(ADJECTIVES), ...inflect(NOUNS)]);

/**
 * Whether a word is a participle that can make a French passive: regular in -é, or one of the irregular ones, in any gender
 * and number.
 */
export function isParticiple(word: string): boolean {
  if (NO_PARTICIPLES.has(word)) return false;
  if (IRREGULAR.has(word) || IRREGULAR_AGREEMENTS.has(word)) return true;
  if (!REGULAR.test(word)) return false;
  return !NOUN_OF_QUALITY.test(word) || PARTICIPLES_IN_ITE.has(word.replace(/s$/, ''));
}
