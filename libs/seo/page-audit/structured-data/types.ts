/** What search engines ask of one type. `a|b` asks for one of the two. */
export interface TypeDemands {
  readonly required: readonly string[];
  /** Asked of items that stand for themselves. */
  readonly recommended?: readonly string[];
  /** Types as whose part it is judged, too; one that is only mentioned elsewhere is not. */
  readonly asPartOf?: readonly string[] | 'anything';
}

const ARTICLE: TypeDemands = {
  required: [],
  recommended: ['headline', 'image', 'datePublished', 'dateModified', 'author'],
};
const LOCAL_BUSINESS: TypeDemands = {
  required: ['name', 'address'],
  recommended: ['telephone', 'url', 'openingHoursSpecification|openingHours', 'geo', 'priceRange'],
};
const APPLICATION: TypeDemands = {
  required: ['name', 'offers', 'aggregateRating|review'],
  recommended: ['applicationCategory', 'operatingSystem'],
};
const EVENT: TypeDemands = {
  required: ['name', 'startDate', 'location'],
  recommended: ['endDate', 'description', 'image', 'eventStatus', 'offers', 'organizer', 'performer'],
};

const SOLD = ['Product', 'SoftwareApplication', 'MobileApplication', 'WebApplication'] as const;

function alike(types: string, demands: TypeDemands): Record<string, TypeDemands> {
  return Object.fromEntries(types.split(' ').map((type) => [type, demands]));
}

/**
 * Properties by schema.org type, as Google Search Central's structured-data guides ask for them. Other types are not judged: most are
 * made for other readers, or have no feature of their own.
 */
export const TYPE_DEMANDS: ReadonlyMap<string, TypeDemands> = new Map(
  Object.entries({
    ...alike('Article BlogPosting NewsArticle TechArticle', ARTICLE),
    ...alike('Event BusinessEvent EducationEvent Festival MusicEvent SportsEvent TheaterEvent', EVENT),
    ...alike('LocalBusiness Store Restaurant CafeOrCoffeeShop Bakery BarOrPub Hotel LodgingBusiness', LOCAL_BUSINESS),
    ...alike('Dentist MedicalClinic Attorney LegalService AutoRepair BeautySalon HairSalon', LOCAL_BUSINESS),
    ...alike('RealEstateAgent HomeAndConstructionBusiness Electrician Plumber ProfessionalService', LOCAL_BUSINESS),
    ...alike('SoftwareApplication MobileApplication WebApplication', APPLICATION),
    AggregateOffer: { required: ['lowPrice', 'priceCurrency'], asPartOf: SOLD },
    AggregateRating: { required: ['ratingValue', 'ratingCount|reviewCount'], asPartOf: 'anything' },
    Answer: { required: ['text'], asPartOf: 'anything' },
    BreadcrumbList: { required: ['itemListElement'], asPartOf: 'anything' },
    Course: { required: ['name', 'description'], recommended: ['provider'] },
    Dataset: { required: ['name', 'description'], recommended: ['creator', 'license', 'url'] },
    FAQPage: { required: ['mainEntity'] },
    ItemList: { required: ['itemListElement'] },
    JobPosting: {
      required: [
        'title',
        'description',
        'datePosted',
        'hiringOrganization',
        'jobLocation|applicantLocationRequirements',
      ],
      recommended: ['validThrough', 'employmentType', 'baseSalary', 'identifier'],
    },
    ListItem: { required: ['position'], asPartOf: ['BreadcrumbList', 'ItemList'] },
    Offer: { required: ['price|priceSpecification'], asPartOf: SOLD },
    Organization: { required: [], recommended: ['name', 'url', 'logo'] },
    Product: {
      required: ['name', 'offers|review|aggregateRating'],
      recommended: ['image', 'description', 'brand'],
    },
    QAPage: { required: ['mainEntity'] },
    Question: { required: ['name', 'acceptedAnswer|suggestedAnswer'], asPartOf: ['FAQPage', 'QAPage'] },
    Recipe: {
      required: ['name', 'image'],
      recommended: [
        ...['author', 'datePublished', 'description', 'recipeIngredient', 'recipeInstructions', 'totalTime'],
        'recipeYield',
      ],
    },
    Review: { required: ['author', 'reviewRating'], asPartOf: 'anything' },
    VideoObject: {
      required: ['name', 'thumbnailUrl', 'uploadDate'],
      recommended: ['description', 'duration', 'contentUrl|embedUrl'],
      asPartOf: 'anything',
    },
    WebSite: { required: ['name', 'url'] },
  } satisfies Record<string, TypeDemands>),
);
