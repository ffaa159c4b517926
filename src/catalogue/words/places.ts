/** Rows of words with the places of the catalogue that look most like what they name, the nearest first. */
const rows: readonly (readonly [string, string])[] = [
  [
    "battlefield|battleground|war zone|no man's land|moor|heath|highland|highlands|steppe|plateau|savannah|pampas|outback|tall grass|cornfield|rice field|rice paddy|sunflower field|lavender field|golf course|fairground field",
    'meadow',
  ],
  [
    'graveyard|cemetery|churchyard|amusement park|theme park|fairground|carnival|funfair|playground|zoo|picnic area|front yard|garden party|backyard party|greenhouse',
    'park',
  ],
  [
    'airport|airport terminal|terminal|departure hall|arrivals hall|bus station|bus terminal|waiting room|ticket hall|subway platform',
    'train-platform',
  ],
  [
    'nightclub|night club|disco|rave|cabaret|comedy club|talent show|fashion show|catwalk|red carpet',
    'theatre',
  ],
  [
    'restaurant dining room|dining room|dining hall|canteen|cafeteria|food court|hotel bar|speakeasy|wine bar|ice cream parlor|tea house|noodle bar|ramen shop|sushi bar',
    'cafe',
  ],
  [
    'art gallery|art museum|mansion|manor|palace hall|wedding reception|banquet hall|courtroom|courthouse|bank vault|mosque|synagogue|basilica|castle interior|throne',
    'cathedral',
  ],
  [
    'supermarket|grocery store|store|shop|boutique|mall|shopping mall|bakery shop|pharmacy|toy store|clothing store',
    'market',
  ],
  [
    'lobby|hotel lobby|waiting area|tv studio|television studio|news studio|news desk|call center|startup|coworking space|interrogation room|police interrogation room|embassy',
    'office',
  ],
  [
    'research lab|science lab|chemistry lab|hangar|factory|factory floor|warehouse|shed|barn|studio apartment workshop|pottery studio|art studio|artist studio|tower room|wizard tower|alchemist shop|forge|smithy|auto shop|repair shop|print shop|basement|cellar|boiler room',
    'workshop',
  ],
  [
    'iceland|patagonia|norway|switzerland|swiss alps|scottish highlands|yosemite|summit|mountain top|mountaintop|mountain peak|ridge|lagoon|waterhole|reservoir|hot spring|campsite|national park|highland lake',
    'lake',
  ],
  ['hotel corridor|school hallway|school corridor|locker room', 'classroom'],
  [
    'boxing ring|fitness center|fitness studio|dance studio|ballet studio|yoga studio|weight room|skating rink|ice rink|bowling alley|swimming pool|pool',
    'gymnasium',
  ],
  [
    'race track|racetrack|raceway|velodrome|skate park|track and field|baseball field|tennis court|cricket ground|colosseum|coliseum|rodeo',
    'stadium',
  ],
  [
    'construction site|parking lot|car park|gas station|petrol station|bus stop|protest|parade|crosswalk|roundabout|suburban street|shopping street|high street|chinatown|times square|driveway|front porch|cul-de-sac|rooftops of the city|cityscape|city skyline|skyline',
    'street',
  ],
  [
    'favela|slum|ghetto|backlot|red light district|arcade|junkyard|scrapyard|sewer|underpass|underground passage',
    'alley',
  ],
  [
    'cappadocia|grand canyon|utah|arizona|nevada|ranch|wild west town|western town|ghost town|monument valley|salt flat|salt flats|oasis|volcanic plain|martian desert|pyramids|pyramid',
    'desert',
  ],
  [
    'igloo|ice field|ice sheet|antarctica|north pole base|chalet|log cabin in the snow|frozen lake',
    'snow-village',
  ],
  [
    'cliffs|sea cliff|sea cliffs|headland|rocky shore|rocky coast|promontory|sandbank|sandbar|cove|atoll|tide pool|lighthouse island',
    'beach',
  ],
  ['plane cabin|airplane cabin|aeroplane cabin|bus interior|inside a bus|train cabin', 'train-carriage'],
  [
    "penthouse|cabin|cottage interior|log cabin|farmhouse|tent interior|nursery room|parents house|grandma's house|mansion living room|fireplace",
    'living-room',
  ],
  [
    'hospital corridor|hospital hallway|dentist office|veterinary clinic|morgue|asylum|laboratory ward',
    'hospital',
  ],
  ['yacht|sailboat deck|submarine deck|aircraft carrier|ferry|cruise ship', 'ship-deck'],
  [
    'mountain trail|hiking trail|dirt road|desert road|race road|canyon road|bridge road|viaduct road',
    'mountain-road',
  ],
  ['ancient ruins|ruins|ruin|mayan temple|aztec temple|inca ruins|overgrown ruins', 'jungle'],
];

/**
 * Places that the catalogue has under no name of their own, to the kind that looks most like them. A kind that
 * answers to such a word itself always comes first.
 */
export const nearPlaces: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([words, id]) => words.split('|').map((word) => [word, id] as const)),
);

/** Parts of buildings that say less than whose they are: 'hospital corridor', 'school lobby'. */
export const roomsOf: ReadonlySet<string> = new Set(
  'corridor hallway hall room lobby entrance interior floor building yard grounds kitchen waiting-room reception wing area stairwell staircase basement office canteen'.split(
    ' ',
  ),
);
