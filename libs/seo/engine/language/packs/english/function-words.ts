import { words } from '../../words';

/** English words that carry grammar rather than meaning. */
export const FUNCTION_WORDS = words(
  // articles, demonstratives, pronouns, possessives
  "a an the this that these those i you he she it we they me him her us them i'm i'd i've i'll you're you'd you've you'll",
  "he's he'd he'll she's she'd she'll it's it'd it'll we're we'd we've we'll they're they'd they've they'll that's that'll",
  "that'd there's there're there'll here's let's what's who's who'll who'd where's when's how's why's",
  'my your his its our their mine yours hers ours theirs myself yourself himself herself itself oneself ourselves yourselves',
  'themselves',
  // quantifiers, indefinites, numerals
  'all both each either neither none no any some every few several many much more most less least fewer lot lots plenty enough half',
  'anybody anyone anything everybody everyone everything nobody nothing somebody someone something one other another others same',
  "such own one's somebody's someone's anybody's anyone's nobody's everybody's everyone's whole entire",
  'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  'twenty hundred hundreds thousand thousands million millions billion billions',
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth once twice',
  // question words and adverbs of place and time
  'which what whose who whom where when how why whether whatever whichever whoever whomever wherever whenever however',
  'here there everywhere somewhere anywhere nowhere today tomorrow yesterday now then already yet still always never often',
  'sometimes usually soon later ago daily recently lately early late',
  // prepositions and particles
  'in from with under throughout atop for on of to aboard about above abreast absent across after against along alongside amid',
  'amidst among amongst around as astride at ahead before behind below beneath beside besides between beyond by despite down',
  'during except excluding following given into like near notwithstanding off onto opposite out outside over past per plus',
  'regarding save since than through till toward towards underneath unlike until unto up upon versus via within without',
  'worth inside away apart instead according due owing together forth back aside',
  // conjunctions
  'and or nor but so because although though even if unless while whereas albeit lest provided providing once',
  // auxiliaries, copulas and their contractions
  "am is are was were be been being isn't aren't wasn't weren't ain't have has had having haven't hasn't hadn't do does did done",
  "doing don't doesn't didn't can cannot can't could couldn't may might must mustn't shall shan't should shouldn't will won't",
  "would wouldn't ought need needn't used dare not could've should've would've might've must've",
  // verbs of reporting and of little meaning
  'say says said saying claim claims claimed ask asks asked asking tell tells told telling state states stated explain explains',
  'explained think thinks thought believe believes believed discuss discusses discussed seem seems',
  'seemed seeming become becomes became becoming appear appears appeared get gets got gotten getting go goes went gone going',
  'gonna make makes made making take takes took taken taking put puts putting keep keeps kept keeping let lets letting give',
  'gives giving come comes came coming set sets setting want wants wanted wanting try tries tried trying see sees saw seen',
  'seeing know knows knew known knowing look looks looked looking mean means meant meaning',
  'suggest suggests suggested understand understands understood add adds added adding contain contains contained use uses using find finds found finding help helps',
  'run runs ran concern concerns concerned turn turns turned help helped call calls called hold holds held bring brings brought',
  // intensifiers, degree and sentence adverbs
  'very really quite rather too so just only also almost nearly even ever absolutely completely extremely fairly highly totally',
  'truly utterly barely hardly scarcely simply merely mostly mainly largely especially particularly specifically generally',
  'actually basically certainly clearly definitely exactly indeed likely maybe perhaps possibly probably surely obviously of',
  'finally eventually easily initially originally again therefore thus hence moreover furthermore nevertheless nonetheless otherwise',
  'meanwhile similarly likewise accordingly consequently additionally afterwards thereafter well',
  // adjectives and nouns of little meaning
  'good better best great bad worse worst big bigger biggest large larger largest small smaller smallest little long longer',
  'longest short shorter shortest high higher highest low lower lowest new newer newest old older oldest able available certain',
  'different similar various hard harder hardest full important main possible quick quickly real right simple',
  'special specific current general great huge interesting nice recent last top next final previous latest usual sure',
  'thing things way ways stuff part parts piece pieces kind kinds sort sorts bit bits amount number matter case',
  'item items idea ideas theme point points percent instance example examples detail details',
  'difference factor aspect fact facts reason reasons',
  // time units and greetings
  'day days week weeks month months year years hour hours minute minutes second seconds moment',
  'oh wow hi hello yes yeah okay ok please etc',
  'mr mrs ms miss dr prof',
);
