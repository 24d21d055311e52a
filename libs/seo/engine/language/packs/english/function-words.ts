import { words } from '../../words';

/**
 * English words that carry grammar rather than meaning, by word class, written down from the author's knowledge of the grammar: the
 * closed classes whole with every form, of the open ones the words that say nothing of their own. Which classes count was calibrated
 * by comparing scores on texts: words that name something as nouns too ("help", "type", "inside") mean something in a keyphrase.
 * A word of several classes stands in the first.
 */
export const FUNCTION_WORDS = words(
  // articles and demonstratives
  'a an the this that these those such same',
  // personal, possessive and reflexive pronouns
  'i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our',
  'ours ourselves they them their theirs themselves one oneself',
  // indefinite pronouns and their possessives
  'somebody someone something anybody anyone anything everybody everyone everything nobody nothing none other others',
  "another somebody's someone's anybody's anyone's everybody's everyone's nobody's one's other's others'",
  // quantifying determiners
  'all any both each either enough every few fewer fewest half least less little lot lots many more most much neither no',
  'plenty multiple several some whole entire various',
  // interrogatives and relatives, and their forms in -ever
  'who whom whose which what when where why how whoever whomever whosever whichever whatever whenever wherever however',
  // prepositions
  'aboard about above across after against alongside amid amidst among amongst around as aside astride at atop barring',
  'before behind beneath beside besides between beyond by circa concerning considering despite down during except',
  'excepting excluding following for from in including into like near nearer nearest notwithstanding of off on onto',
  'opposite out over past pending per regarding respecting round save since than through throughout till to toward',
  'towards under underneath unlike until unto up upon versus via with within without apart away back due forth instead',
  'owing together according based',
  // coordinators and subordinators
  'and but nor or so yet albeit although because if lest once provided providing supposing though unless whereas whereby',
  'wherein whereupon whether while whilst',
  // auxiliaries and modals, contracted and negated
  "be am is are was were been being ain't aren't isn't wasn't weren't have has had having haven't hasn't hadn't do does",
  "did done doing don't doesn't didn't can cannot can't could couldn't dare daren't may mayn't might mightn't must",
  "mustn't need needn't ought oughtn't shall shan't should shouldn't used will won't would wouldn't could've might've",
  "must've should've would've not let's gonna gotta wanna",
  // pronouns with a contracted auxiliary
  "i'm i'd i've i'll you're you'd you've you'll he's he'd he'll she's she'd she'll it's it'd it'll we're we'd we've we'll",
  "they're they'd they've they'll that's that'd that'll there's there're there'd there'll here's who's who'd who'll",
  "who've who're what's what'd what'll what're where's where'd when's why's how's how'd",
  // copular verbs
  'become becomes became becoming seem seems seemed seeming appear appears appeared appearing remain remains remained',
  'remaining',
  // delexical verbs, which leave the meaning to their object or particle
  'come comes came coming get gets got gotten getting go goes went gone going keep keeps kept keeping make makes made',
  'making put puts putting take takes took taken taking use uses using',
  // verbs of wanting, needing and trying, which lead to another verb
  'want wants wanted wanting try tries tried trying tend tends tended tending needs needed needing',
  // verbs of saying, thinking and ensuring, which lead to a clause
  'add adds added adding ask asks asked asking claim claims claimed claiming explain explains explained explaining mean',
  'means meant meaning say says said saying think thinks thought thinking ensure ensures ensured ensuring',
  // adverbs of place
  'here there ahead forward further everywhere somewhere anywhere nowhere elsewhere',
  // adverbs of time and frequency
  'again ago already always constantly continually currently daily early ever eventually finally formerly hourly',
  'immediately initially just lately later late monthly never normally now nowadays occasionally often originally',
  'presently previously rarely recently regularly seldom shortly sometimes soon still then today tomorrow tonight usually',
  'weekly yearly yesterday',
  // adverbs of degree and focus
  'absolutely almost altogether barely completely considerably directly easily enormously entirely especially even exactly',
  'exceptionally exclusively explicitly extremely fairly fully greatly hardly highly increasingly incredibly largely',
  'mainly merely mostly nearly only particularly partly perfectly pretty primarily quite rather really remarkably',
  'scarcely significantly simply slightly solely somewhat specifically strongly substantially terribly too totally truly',
  'utterly very virtually well widely',
  // sentence adverbs and linking adverbs
  'accordingly actually additionally afterward afterwards also anyhow anyway apparently basically certainly clearly',
  'consequently definitely essentially evidently furthermore generally hence hopefully indeed likely likewise maybe',
  'meanwhile moreover naturally nevertheless nonetheless obviously otherwise perhaps possibly presumably probably',
  'regardless similarly subsequently surely thereafter therefore thus ultimately undoubtedly',
  // general adjectives of judgement, size, age and order, compared
  'good better best great greater greatest bad worse worst nice fine big bigger biggest large larger largest small',
  'smaller smallest huge tiny long longer longest short shorter shortest high higher highest low lower lowest new newer',
  'newest old older oldest recent latest current first last next previous latter earlier earliest able available certain',
  'different easy easier easiest hard harder hardest important interesting main own particular possible impossible real',
  'similar simple simpler simplest special specific sure true usual',
  // general nouns
  'person persons times amount amounts aspect aspects bit bits case detail details difference differences fact',
  'facts factor factors instance instances item items kind kinds manner manners part parts percent piece pieces point',
  'points stuff thing things way ways',
  // cardinal numerals
  'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen',
  'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions',
  'billion billions trillion trillions dozen dozens',
  // ordinal and multiplying numerals
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth',
  'seventeenth eighteenth nineteenth twentieth hundredth thousandth twice thrice',
  // units of time
  'moment moments seconds minute minutes hour hours day days week weeks month months year years decade decades century',
  'centuries',
  // interjections and titles
  'ah aha alas eh hey hmm hurrah oh ok okay oops ouch phew please ugh wow yeah yep yes nope etc mr mrs ms miss mx dr prof',
  'sir madam',
);
