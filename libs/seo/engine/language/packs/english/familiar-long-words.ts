import { words } from '../../words';

const NOUNS = words(
  // people and family
  'adult ancestor anniversary babysitter boyfriend brother childhood children citizen companion cousin daughter engagement',
  'fatherhood friendship generation gentleman gentlemen girlfriend godfather godmother grandchild grandchildren',
  'granddaughter grandfather grandma grandmother grandpa grandparent grandson guardian household housewife husband marriage',
  'mother motherhood neighbor neighborhood neighbour neighbourhood newcomer orphan parent parenthood partner passenger',
  'pensioner people person relationship relative resident roommate sister stepfather stepmother stranger survivor teenager',
  'toddler toddlers traveler traveller visitor volunteer wedding',
  // trades
  'accountant architect assistant astronaut attorney businessman businesswoman butcher captain carpenter cleaner colleague',
  'consultant customer designer detective developer director economist editor electrician employee employer engineer',
  'entrepreneur explorer farmer firefighter fisherman gardener hairdresser inspector instructor investor journalist landlord',
  'lawyer librarian magician manager mechanic merchant minister musician officer operator optician painter pharmacist',
  'philosopher photographer physician physicist plumber policeman policewoman politician president producer professor',
  'programmer psychologist publisher receptionist reporter researcher salesman salesperson scientist secretary soldier',
  'specialist student supervisor supplier surgeon teacher technician therapist translator veterinarian waitress workforce',
  // body and health
  'accident allergy ambulance antibiotic appetite appointment backache bacteria bandage bathroom breathing diabetes',
  'digestion disability disease exercise eyebrow eyelash fingernail fingertip fitness forehead fracture headache heartbeat',
  'hospital illness immunity infection infections injection injury medication medicine metabolism muscle nutrition operation',
  'overweight pharmacy pregnancy prescription pressure recovery shoulder skeleton stomach surgery symptom temperature',
  'therapy toothache treatment vaccination vaccine virus vitamin weakness wellbeing wellness wheelchair',
  // home and things about the house
  'apartment appliance armchair backyard balcony basement bathtub battery bedding bedroom blanket bookcase bookshelf',
  'building cabinet calendar candle carpet ceiling chimney cleaning container cupboard curtain cushion detergent dishwasher',
  'doorbell doorway downstairs driveway electricity elevator entrance envelope equipment fireplace flashlight flowerpot',
  'freezer furniture garage housework keyboard kitchen laundry lawnmower lightbulb lighting mattress microwave mirror',
  'newspaper ornament paintbrush painting pillow plumbing possession property radiator refrigerator residence scissors',
  'screwdriver shelter shower staircase storage suitcase tablecloth telephone television toilet toothbrush toothpaste',
  'umbrella upstairs wallpaper wardrobe washing window workshop',
  // clothes
  'backpack bracelet clothes clothing costume earring fashion footwear handbag handkerchief jewellery jewelry necklace',
  'raincoat sneaker sunglasses sweater sweatshirt swimsuit trousers underwear uniform waistcoat',
  // food and cooking
  'asparagus avocado biscuit blackberry blueberry breakfast broccoli butter cabbage cafeteria cappuccino cauliflower cereal',
  'cheeseburger cheesecake chicken chocolate cinnamon cocktail coconut cooking cucumber delicacy dessert dinner dressing',
  'espresso flavor flavour garlic grapefruit hamburger ingredient lemonade lettuce lunchtime marmalade mayonnaise mealtime',
  'milkshake mushroom mustard noodle nutrient omelette pancake peppermint pineapple popcorn potato potatoes pudding',
  'raspberry recipe restaurant sandwich saucepan sausage seasoning smoothie spaghetti spinach strawberry supermarket',
  'sweetener tablespoon takeaway teaspoon tomato tomatoes vanilla vegetable vegetarian vinegar watermelon',
  // nature, animals, weather
  'animal atmosphere avalanche butterfly caterpillar climate coastline countryside creature crocodile daylight desert',
  'dinosaur dolphin dragonfly earthquake ecosystem elephant environment evolution farmland fertilizer flower forest giraffe',
  'goldfish grasshopper grassland hamster hedgehog horizon humidity hurricane insect jellyfish kangaroo ladybird landscape',
  'leopard lightning mammal meadow moisture monkey moonlight mosquito mountain octopus oxygen panther parrot penguin',
  'pollution predator rabbit rainbow raindrop rainfall rainforest rainstorm reptile riverbank sandstone sapling scenery',
  'scorpion seashell seaside season snowfall snowflake snowman species spider squirrel starfish sunflower sunlight sunrise',
  'sunset sunshine thunder thunderstorm tortoise volcano volcanoes waterfall weather wilderness wildlife woodland woodpecker',
  // travel and town
  'accommodation adventure aeroplane aircraft airline airplane airport ambassador arrival attraction avenue backpacker',
  'baggage beach bicycle boarding campsite capital caravan cathedral chapel church commuter continent corridor cottage',
  'country crossing crossroad departure destination direction distance district embassy excursion expedition helicopter',
  'highway holiday journey junction landmark lifeboat lighthouse location luggage marketplace monument motorbike motorcycle',
  'motorway museum parachute parking passport pavement pedestrian platform playground postcard province railroad railway',
  'reservation sidewalk sightseeing skyscraper souvenir spacecraft spaceship stadium station submarine suburb subway',
  'territory tourism tourist traffic transport transportation vacation vehicle village warehouse',
  // school and knowledge
  'addition algebra alphabet arithmetic assignment bachelor biology blackboard calculation calculator certificate chapter',
  'chemistry classmate classroom college diagram diameter dictionary discovery division education encyclopedia examination',
  'experiment explanation geography geometry graduate graduation grammar handwriting headmaster history homework',
  'illustration instruction invention kindergarten knowledge laboratory language learner learning lecture library literature',
  'mathematics microscope molecule multiplication notebook paragraph percentage philosophy physics psychology question',
  'quotation rectangle scholarship schoolboy schoolgirl science semester sentence spelling statistics subtraction syllabus',
  'teaching telescope textbook theory triangle university vocabulary workbook worksheet',
  // work and money
  'account advertisement agreement application benefit billionaire budget business businesses candidate career charity',
  'commission company competition competitor conference consumer contract corporation currency deadline decision delivery',
  'deposit discount document donation earnings economy employment enterprise expense experience expertise factory feedback',
  'finance guarantee income industry inflation insurance interview inventory investment invoice leadership lifestyle',
  'logistics machinery management manufacturer marketing meeting membership millionaire mortgage negotiation ownership',
  'package packaging paperwork partnership payment pension performance personnel portfolio presentation priority procedure',
  'product production productivity profession profit promotion proposal purchase qualification reception recruiter',
  'recruitment reference reputation requirement resource responsibility retailer retirement revenue salary schedule security',
  'service shipment shipping shopkeeper shopping signature strategy subscription supply teamwork transaction unemployment',
  'valuation warranty workload workplace workspace',
  // media, computers and the web
  'algorithm animation antivirus artist attachment audience author backup bandwidth blogger bookmark broadcast browser',
  'camera cartoon category channel character checkbox checklist cinema computer connection content copyright cyberspace',
  'dashboard database desktop directory documentation download editorial email feature firewall folder framework function',
  'gallery graphics hardware hashtag headline homepage hyperlink influencer interface internet keyword laptop loudspeaker',
  'magazine media message messenger microphone multimedia navigation network newsletter notification orchestra password',
  'photo photograph photography picture plugin podcast printer privacy processor program programme programming publication',
  'publicity recording screenshot search server setting settings smartphone software soundtrack speaker spreadsheet',
  'streaming subscriber subtitle tablet technology template thumbnail toolbar tutorial update upload username version video',
  'webpage website wireless workflow',
  // sports, arts and pastimes
  'athlete badminton ballerina baseball basketball birthday camping celebration celebrity ceremony champion championship',
  'christmas climbing comedy concert cricket cycling dancing drawing entertainment exhibition festival fireworks football',
  'gardening goalkeeper guitarist gymnastics halloween handball hobby instrument jogging knitting lottery marathon melody',
  'musical novel opponent performer poetry portrait puzzle referee sculpture skateboard sketchbook snowboard spectator',
  'sportsman storyline storytelling swimming thanksgiving theater theatre tournament trampoline treasure trumpet victory',
  'violin volleyball wrestling yoga',
  // state and society
  'campaign citizenship civilian civilization committee community conflict congress constitution corruption criminal',
  'criticism culture democracy department diplomat election emergency emperor enemy equality evidence federation freedom',
  'government identity immigrant immigration independence investigation judgement judgment justice kingdom lawsuit',
  'legislation liberty majority military ministry minority nationality organisation organization parliament passage petition',
  'politics population poverty princess prisoner protest punishment rebellion refugee regulation religion republic',
  'revolution robbery senator settlement slavery society suspect taxpayer terrorist testimony tradition violence warrior',
  'witness workers',
  // feelings and character
  'ambition anxiety attitude awareness behavior behaviour boredom comfort compassion confidence conscience courage',
  'creativity curiosity depression determination disappointment emotion enthusiasm excitement fairness generosity gratitude',
  'happiness honesty imagination impatience instinct intelligence jealousy kindness laughter loneliness loyalty mindfulness',
  'motivation nightmare passion patience personality pleasure politeness preference sadness satisfaction selfishness',
  'sympathy temptation tolerance unhappiness willingness wisdom',
  // time
  'afternoon beginning century decade december evening february fortnight friday future january lifetime midnight millennium',
  'moment monday morning november october overtime saturday september sunday thursday tomorrow tuesday wednesday weekday',
  'weekend yesterday',
  // measure, material and shape
  'aluminium aluminum balance capacity cardboard centimeter centimetre concrete cotton fabric gallon kilogram kilometer',
  'kilometre leather liquid material maximum measurement metal milligram milliliter millilitre millimeter millimetre million',
  'minimum mixture plastic porcelain proportion quality quantity surface texture thickness thousand volume weight',
  // thought and speech
  'ability absence advantage advice analysis announcement apology appearance approach approval argument arrangement',
  'assessment assumption attempt attention background challenge chance change choice circumstance collection combination',
  'comment communication comparison compliment compromise concentration concept conclusion condition confusion consequence',
  'consideration construction contribution convenience conversation correction creation danger debate definition demand',
  'description destruction development dialogue difficulty disadvantage disagreement disaster discipline discussion element',
  'emphasis encouragement existence expectation explosion expression extension failure favorite favourite foundation',
  'frequency guideline habit importance impression improvement incident information insight inspiration intention interest',
  'introduction invitation involvement lesson limitation mechanism mistake movement mystery necessity objective obstacle',
  'occasion opinion opportunity opposite option original outcome overview permission perspective phenomenon position',
  'possibility potential practice prediction preparation presence prevention principle probability process progress promise',
  'protection purpose reaction reality reason recognition recommendation reduction reflection reminder replacement research',
  'resistance resolution response result secret section selection sequence significance silence similarity situation',
  'solution statement strength structure struggle subject substance success suggestion summary support surprise technique',
  'tendency thought threat transfer transformation translation trouble understanding usefulness variation variety viewpoint',
  'whisper',
);

const VERBS = words(
  // doing and making
  'achieve adapt adjust arrange assemble attach attempt balance calculate carry change clean collect combine complete',
  'connect construct cook create decorate deliver demonstrate design destroy develop discover divide double download earn',
  'edit enable establish evaluate exchange execute exercise expand experiment explore export finish follow function gather',
  'generate grant handle harvest illustrate import improve increase influence inform insert inspect install invent invest',
  'investigate launch locate maintain manage manufacture measure modify monitor motivate multiply navigate observe obtain',
  'operate organise organize paint perform polish practice practise prepare press prevent process produce promote protect',
  'publish purchase reduce remove repair repeat replace research reserve resolve restore reveal reverse review reward',
  'scratch search select separate serve shape share simplify solve squeeze standardize strengthen stretch structure',
  'subscribe support switch test transform translate transport trigger update upgrade upload weaken',
  // moving and being
  'accompany appear approach arrive attend bounce climb collapse continue crash crawl dance depart disappear enter escape',
  'exist expire explode float happen hurry invade march migrate occupy remain return rotate settle start stay struggle',
  'surround survive tremble vanish wander weigh whistle',
  // giving, taking and having
  'accept acquire afford allocate belong borrow capture charge consume contain contribute deserve distribute donate include',
  'inherit lack offer possess provide receive recover recycle refund reject release request require retain supply welcome',
  // speaking
  'address advertise advise agree announce answer apologise apologize argue assure celebrate challenge claim clarify comment',
  'communicate compare complain confess confirm congratulate consult convince criticise criticize declare demand deny',
  'describe disagree discuss emphasise emphasize encourage entertain explain express greet highlight instruct interrupt',
  'interview introduce invite mention negotiate persuade present pronounce propose protest question recommend remind reply',
  'report represent respond shout suggest summarise summarize threaten warn whisper',
  // thinking and feeling
  'admire amaze analyse analyze annoy appreciate approve assume believe bother concentrate concern confuse consider decide',
  'depress determine disappoint dislike doubt dream embarrass embrace enjoy estimate examine excite expect experience',
  'fascinate focus frighten frustrate guess identify ignore imagine impress inspire intend interest interpret irritate judge',
  'learn memorise memorize notice please predict realise realize recognise recognize relate relax remember resist respect',
  'satisfy scare shock study suffer surprise suspect terrify trust value wonder worry',
  // letting, stopping and causing
  'abandon accelerate affect allow arrest assist attack attract avoid cause cooperate damage defeat defend delay depend',
  'discourage disturb educate eliminate employ encounter ensure exhaust force guarantee guide hesitate interact involve',
  'justify limit obey oppose participate persist postpone preserve pretend prohibit promise punish pursue qualify refuse',
  'register regulate rescue restrict result sacrifice schedule secure succeed suspend sustain tolerate train treat trouble',
  'waste',
);

/** Verbs that double their last letter in "planned" and "planning". */
const DOUBLING_VERBS = words(
  'admit cancel commit control drag drop drum equip fulfil label occur permit plan prefer program refer regret scan shop',
  'snap spot step stop submit tag transfer travel trim wrap zip',
);

/** Verbs whose past is irregular. */
const IRREGULAR_VERBS = words(
  'become break bring build catch choose draw drink drive feed fight forgive grow hold keep know leave lend overcome read',
  'ride shake show shrink sing sleep slide speak spend spread stand steal strike swear sweep swing teach tell think throw',
  'undergo understand undertake wake wear withdraw write',
);

/** Adjectives, from most of which an adverb in -ly is made. */
const ADJECTIVES = words(
  // of people
  'ambitious angry anxious artistic ashamed athletic attractive beautiful brilliant careful careless cautious charming',
  'cheerful childish clever comfortable confident conscious courageous creative curious dangerous delightful desperate',
  'dishonest eager educated elegant embarrassed emotional energetic enthusiastic experienced faithful famous fashionable',
  'foolish forgetful fortunate friendly generous gorgeous grateful handsome healthy helpful helpless honest hopeful hopeless',
  'humorous hungry ignorant impatient impolite independent innocent intelligent jealous lonely miserable mysterious nervous',
  'obedient optimistic passionate patient peaceful pessimistic playful pleasant popular powerful professional reliable',
  'religious respectful responsible romantic selfish sensible sensitive serious sociable stubborn successful suspicious',
  'sympathetic talented thankful thirsty thoughtful trustworthy truthful unfriendly unhappy vegetarian wealthy young',
  // of things
  'affordable ancient artificial automatic available challenging chemical classical colorful colourful commercial compatible',
  'complete complex complicated compulsory concrete convenient countless crowded decorative delicate delicious detailed',
  'digital disposable durable eastern effective efficient elastic electric electrical electronic enormous essential',
  'excellent exciting exclusive expensive external fantastic fascinating flexible foreign fragile frequent genuine gigantic',
  'harmful harmless historic historical horizontal horrible identical illegal impressive incredible industrial innovative',
  'interactive interesting internal invisible lightweight luxurious magical magnificent marvellous marvelous massive',
  'mechanical medieval memorable microscopic modern natural northern nutritious organic original outdoor outstanding',
  'overnight perfect permanent personal physical plastic poisonous portable practical precious predictable previous',
  'profitable readable refreshing relaxing remarkable renewable replaceable reusable rewarding scientific seasonal separate',
  'slippery southern spacious spectacular splendid standard straight strange stylish suitable surprising sustainable',
  'technical technological terrible traditional transparent tropical ultimate underground unique unlimited unpleasant',
  'unusual upcoming valuable vertical visible waterproof western wonderful worthless worthwhile',
  // of relation, degree and judgement
  'absolute acceptable accurate active actual additional adequate advanced alternative annual apparent appropriate',
  'approximate average basic central certain combined competitive comprehensive considerable consistent constant correct',
  'critical cultural current daily deliberate dependent different difficult direct distant domestic double economic',
  'educational enjoyable entire environmental equal eventual everyday evident exact extensive extraordinary extreme familiar',
  'favorable favourable final financial fundamental general global gradual guilty ideal immediate important impossible',
  'inappropriate incomplete incorrect individual inevitable initial intense international irregular legal literal logical',
  'medical mental minimal moderate multiple national nationwide necessary negative neutral normal noticeable numerous',
  'obvious occasional official opposite optional ordinary overall particular political positive possible potential primary',
  'private probable productive proper public random rapid realistic reasonable recent regional regular relevant respective',
  'ridiculous secondary severe significant silent similar simple single social sophisticated special specific spiritual',
  'steady strategic strict strong substantial sudden sufficient superior temporary thorough tremendous typical unacceptable',
  'unavailable unbelievable uncertain uncomfortable unexpected unfair unfamiliar unfortunate unhealthy unimportant universal',
  'unknown unlikely unnecessary unpopular unreasonable unsuccessful unsuitable unwanted urgent useless usual various violent',
  'virtual voluntary vulnerable widespread worldwide',
);

/** Words of other classes, and irregular forms. */
const OTHERS = words(
  'although altogether american anywhere artistically automatically backward backwards basically beforehand beginning',
  'brought comfortably cutting dramatically easily economically eighteen eighteenth electronically eleventh elsewhere',
  'english enthusiastically especially european everybody everyone everything everywhere fifteenth forgetting forgiven',
  'forgotten forwards fourteen fourteenth furthermore gently getting happily heavily historically hopefully immediately',
  'incredibly meanwhile mistaken moreover mostly necessarily nevertheless nineteen nineteenth nonetheless nowadays ourselves',
  'overcame overcome possibly practically probably putting readily reasonably remarkably responsibly running scientifically',
  'setting seventeen seventeenth seventieth simply sitting sixteenth somebody someone something sometimes somewhere',
  'specifically straightforward swimming technically temporarily terribly themselves therefore thirteen thirteenth thought',
  'throughout together tonight truly twentieth typically underneath understood undertaken whatever whenever wherever',
  'whichever whoever winning withdrawn withdrew within without yourself yourselves',
  // American spellings of doubling verbs
  'canceled canceling labeled labeling modeled modeling traveled traveling',
  'publicly',
);

/**
 * Long English words that everybody knows, with their regular forms: written down from the author's knowledge of the language by the
 * spheres of daily life for nouns, by kinds of doing for verbs and by what they describe for adjectives.
 */
export const FAMILIAR_LONG_WORDS: ReadonlySet<string> = new Set([
  ...[...NOUNS].flatMap((noun) => [noun, withS(noun)]),
  ...[...VERBS].flatMap((verb) => [verb, withS(verb), pastOf(verb), `${verb.replace(/e$/, '')}ing`]),
  ...[...DOUBLING_VERBS].flatMap((verb) => [verb, withS(verb), `${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ing`]),
  ...[...IRREGULAR_VERBS].flatMap((verb) => [verb, withS(verb), `${verb.replace(/e$/, '')}ing`]),
  ...[...ADJECTIVES].flatMap((adjective) => [adjective, adverbOf(adjective)]),
  ...OTHERS,
]);

/** The plural of a noun and the third person of a verb. */
function withS(word: string): string {
  if (/[^aeou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function pastOf(verb: string): string {
  if (/[^aeou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
}

function adverbOf(adjective: string): string {
  if (adjective.endsWith('y')) return `${adjective.slice(0, -1)}ily`;
  if (adjective.endsWith('ic')) return `${adjective}ally`;
  return adjective.endsWith('le') ? `${adjective.slice(0, -1)}y` : `${adjective}ly`;
}
