import type { TransitionWords } from '../../language-pack';
import { phrases, words } from '../../words';

/** The words and the expressions of several words that state one relation between two statements. */
type Relation = Pick<TransitionWords, 'single' | 'phrases'>;

/** More of the same kind follows. */
const ADDITION: Relation = {
  single: words('additionally also another besides further furthermore likewise moreover nor'),
  phrases: phrases(
    'as well as',
    'by the same token',
    'coupled with',
    'in addition',
    'in the same vein',
    'let alone',
    'not only',
    'not to mention',
    'over and above',
    'to say nothing of',
    'together with',
    'what is more',
    "what's more",
  ),
};

/** One of several possibilities takes the place of another. */
const ALTERNATIVE: Relation = {
  single: words('instead otherwise rather'),
  phrases: phrases('either way'),
};

/** Two things are set against each other. */
const CONTRAST: Relation = {
  single: words('but contrarily contrariwise conversely however still unlike whereas while'),
  phrases: phrases(
    'and yet',
    'as distinct from',
    'as opposed to',
    'by comparison',
    'by way of contrast',
    'different from',
    'in comparison',
    'in contrast',
    'in opposition to',
    'in stark contrast',
    'on the contrary',
    'on the flip side',
    'on the other hand',
    'to the contrary',
  ),
};

/** Something holds in spite of something else. */
const CONCESSION: Relation = {
  single: words(
    'admittedly albeit although anyhow anyway anyways despite nevertheless nonetheless notwithstanding regardless',
    'though',
  ),
  phrases: phrases(
    'after all',
    'at all events',
    'at any rate',
    'be that as it may',
    'for all that',
    'granted that',
    'in any case',
    'in any event',
    'in either case',
    'in either event',
    'in spite of',
    'much as',
    'true enough',
  ),
};

/** Why something is so. */
const CAUSE: Relation = {
  single: words('because since'),
  phrases: phrases(
    'as long as',
    'by reason of',
    'by virtue of',
    'considering that',
    'due to',
    'for that reason',
    'for the reason that',
    'for the same reason',
    'for the simple reason that',
    'for these reasons',
    'for this reason',
    'given that',
    'in consideration of',
    'in light of',
    'in the light of',
    'in view of',
    'inasmuch as',
    'insofar as',
    'now that',
    'on account of',
    'owing to',
    'seeing that',
  ),
};

/** What follows from something, in fact or in thought. */
const CONSEQUENCE: Relation = {
  single: words('accordingly consequently hence so therefore thus whereupon'),
  phrases: phrases(
    'as a result',
    'in consequence',
    'in that case',
    'in this case',
    'that being the case',
    'to such an extent that',
    'to that end',
    'under the circumstances',
    'under these circumstances',
    'under those circumstances',
    'with the result that',
  ),
};

/** On what something depends. */
const CONDITION: Relation = {
  single: words('if lest supposing unless whether'),
  phrases: phrases(
    'in case',
    'in the event that',
    'on condition that',
    'on the condition that',
    'on the understanding that',
    'provided that',
    'to the extent that',
    'under the condition that',
    'with the proviso that',
  ),
};

/** What something is meant to reach. */
const PURPOSE: Relation = {
  single: words(''),
  phrases: phrases(
    'for fear of',
    'for fear that',
    'for the purpose of',
    'for this purpose',
    'in order not to',
    'in order that',
    'in order to',
    'in the hope of',
    'in the hope that',
    'in the hopes of',
    'to this end',
    'with a view to',
    'with the aim of',
    'with the goal of',
    'with the intention of',
  ),
};

/** When something is, seen from something else. */
const TIME: Relation = {
  single: words(
    'afterward afterwards before concurrently during earlier eventually formerly last later meantime meanwhile',
    'occasionally presently previously simultaneously soon subsequently then thereafter thereupon till until when',
    'whenever',
  ),
  phrases: phrases(
    'after that',
    'after this',
    'as time goes by',
    'as time passed',
    'as time went on',
    'at length',
    'at the outset',
    'at the present time',
    'at the same time',
    'at this point',
    'by and by',
    'by that time',
    'by the time',
    'from now on',
    'from that moment',
    'from that point',
    'from time to time',
    'in due course',
    'in due time',
    'in the long run',
    'in the long term',
    'in the short run',
    'in the short term',
    'in time',
    'no sooner',
    'prior to',
    'this time',
    'up to now',
  ),
};

/** In what order statements are made. */
const ORDER: Relation = {
  single: words(
    'eighthly fifthly finally firstly fourthly initially lastly ninthly secondly seventhly sixthly tenthly',
    'thirdly',
  ),
  phrases: phrases(
    'at first',
    'first things first',
    'for one thing',
    'in the beginning',
    'in the first instance',
    'in the first place',
    'in the second place',
    'in the third place',
    'second of all',
    'third of all',
    'to begin with',
  ),
};

/** Two things are alike, or measured by each other. */
const COMPARISON: Relation = {
  single: words('correspondingly equally identically similarly than'),
  phrases: phrases(
    'along the same lines',
    'analogous to',
    'at least',
    'at most',
    'compared to',
    'in a like manner',
    'in like fashion',
    'in like manner',
    'in much the same way',
    'in the same way',
  ),
};

/** A case stands for the whole, or is told in full. */
const EXAMPLE: Relation = {
  single: words('e.g. following including namely specifically'),
  phrases: phrases(
    'a case in point',
    'by way of example',
    'by way of illustration',
    'for example',
    'for instance',
    'in particular',
    'in this situation',
    'such as',
    'to demonstrate',
    'to enumerate',
    'to explain',
    'to give an example',
    'to illustrate',
    'to list',
    'to take an example',
  ),
};

/** What is said weighs more than the rest, or holds without doubt. */
const EMPHASIS: Relation = {
  single: words(
    'actually assuredly certainly especially evidently explicitly indeed mostly obviously particularly',
    'significantly surely undeniably undoubtedly unquestionably',
  ),
  phrases: phrases(
    'above all',
    'all the more',
    'as a matter of fact',
    'beyond any doubt',
    'beyond doubt',
    'by all means',
    'even more',
    'in all likelihood',
    'in all probability',
    'in detail',
    'in effect',
    'in every respect',
    'in fact',
    'in point of fact',
    'in reality',
    'in truth',
    'it is worth noting',
    'most important',
    'most importantly',
    'most of all',
    'needless to say',
    'no doubt',
    'note that',
    'of course',
    'of particular importance',
    'to be sure',
    'to emphasise',
    'to emphasize',
    'to point out',
    'to tell the truth',
    'without a doubt',
    'without any doubt',
    'without doubt',
    'without question',
  ),
};

/** The same is said in other words, or put right. */
const RESTATEMENT: Relation = {
  single: words('i.e.'),
  phrases: phrases(
    'as has been noted',
    'as has been said',
    'as shown above',
    'in a manner of speaking',
    'in other words',
    'in plain terms',
    'put differently',
    'stated differently',
    'that is',
    'to clarify',
    'to put it bluntly',
    'to put it differently',
    'to put it mildly',
    'to put it simply',
    'to repeat',
    'to say it differently',
  ),
};

/** What has been said is drawn together. */
const SUMMARY: Relation = {
  single: words('altogether basically generally overall'),
  phrases: phrases(
    'all in all',
    'all things considered',
    'all told',
    'as can be seen',
    'as has been shown',
    'as we have seen',
    'by and large',
    'for the most part',
    'in a nutshell',
    'in a word',
    'in brief',
    'in closing',
    'in conclusion',
    'in essence',
    'in general',
    'in most cases',
    'in short',
    'in sum',
    'in summary',
    'in the final analysis',
    'long story short',
    'on balance',
    'on the whole',
    'summing up',
    'taken as a whole',
    'taken together',
    'taking everything into account',
    'to conclude',
    'to recap',
    'to sum up',
    'to summarise',
    'to summarize',
  ),
};

/** From whose side or in which respect something is said. */
const STANCE: Relation = {
  single: words('honestly incidentally'),
  phrases: phrases(
    'according to',
    'as regards',
    'from my perspective',
    'from my point of view',
    'from that perspective',
    'from this perspective',
    'from this point of view',
    'on reflection',
    'on second thought',
    'on second thoughts',
    'on that note',
    'speaking of',
    'to a certain extent',
    'to be fair',
    'to be frank',
    'to be honest',
    'to my mind',
    'to some extent',
  ),
};

const RELATIONS = [
  ADDITION,
  ALTERNATIVE,
  CONTRAST,
  CONCESSION,
  CAUSE,
  CONSEQUENCE,
  CONDITION,
  PURPOSE,
  TIME,
  ORDER,
  COMPARISON,
  EXAMPLE,
  EMPHASIS,
  RESTATEMENT,
  SUMMARY,
  STANCE,
];

/**
 * English connectives, written down from the author's knowledge of the grammar: linking adverbials, subordinators, coordinators and
 * prepositional connectives, each under the relation that it states. Which classes count was calibrated by comparing scores on texts:
 * comparisons ("than", "another"), enumerations ("including", "last") and the phrases that lead over to an explanation ("to list")
 * do; of the subordinators of time "after" and "once", and most prepositions of mere circumstance ("along with", "depending on"),
 * do not. A word that mostly does something else ("and", "as", "yet", "too", "first") is listed only within expressions, and an
 * expression that contains a listed one not at all.
 */
export const TRANSITION_WORDS: TransitionWords = {
  single: new Set(RELATIONS.flatMap(({ single }) => [...single])),
  phrases: RELATIONS.flatMap((relation) => relation.phrases),
  /** The correlatives. */
  pairs: [
    ['both', 'and'],
    ['either', 'or'],
  ],
};
