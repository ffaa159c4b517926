/** Rows of words with the places of the catalogue that look most like what they name, the nearest first. */
const rows: readonly (readonly [string, string])[] = [
  ['laundromat|launderette|laundry room|laundry', 'laboratory'],
  [
    'staircase|stairwell|spiral staircase|stairway|stairs|elevator|lift|elevator lobby|attic stairs',
    'corridor',
  ],
  ['boxing ring|fight club|dojo|wrestling ring|judo hall', 'gymnasium'],
  [
    'barbershop|barber shop|hair salon|beauty salon|nail salon|dressing room|changing room|hot tub',
    'bathroom',
  ],
  ['tower|castle turret|turret|princess tower|watchtower', 'castle-walls'],
  ['eiffel tower|tokyo tower|clock tower|office tower|tv tower', 'street'],
  ['supermarket aisle|grocery aisle|aisle|shopping aisle|checkout', 'market'],
  ['closet|walk-in closet|kids room|childs room|dorm', 'bedroom'],
  ['cornfield|corn field|rice terrace|apple orchard|barnyard|chicken coop|stable|horse stable', 'farm'],
  ['waterfall|jungle temple|rainforest canopy', 'jungle'],
  ['pyramid|sand dunes|dune sea|badlands', 'desert'],
  ['hill|hilltop|hot air balloon festival', 'meadow'],
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
    'research lab|science lab|chemistry lab|hangar|factory|factory floor|warehouse|shed|barn|studio apartment workshop|pottery studio|art studio|artist studio|tower room|wizard tower|alchemist shop|auto shop|repair shop|print shop|basement|cellar|boiler room',
    'workshop',
  ],
  [
    'iceland|patagonia|norway|switzerland|swiss alps|scottish highlands|yosemite|summit|mountain top|mountaintop|mountain peak|ridge|lagoon|waterhole|reservoir|hot spring|national park|highland lake',
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
  'corridor hallway hall room lobby entrance interior floor building yard grounds kitchen waiting-room reception wing area stairwell staircase basement office canteen trail path track lane clearing edge canopy'.split(
    ' ',
  ),
);

const fronts: readonly (readonly [outside: string, indoors: string])[] = [
  [
    'street',
    'cafe bar restaurant office hospital theatre library gallery classroom gymnasium laboratory market workshop airport subway-station bathroom kitchen corridor stadium',
  ],
  ['garden', 'living-room bedroom'],
  ['castle-walls', 'throne-room'],
  ['medieval-street', 'cathedral'],
  ['train-platform', 'train-carriage'],
  ['pier', 'ship-deck'],
  ['outer-space', 'spaceship'],
];

/** What lies before the door of a place: 'outside a diner' plays in the street. */
export const outsides: ReadonlyMap<string, string> = new Map(
  fronts.flatMap(([outside, indoors]) => indoors.split(' ').map((id) => [id, outside] as const)),
);

/** What is inside a place that by its name alone is seen from outside. */
export const insides: ReadonlyMap<string, string> = new Map([['castle-walls', 'throne-room']]);

/** Prepositions that put the scene before the door. */
export const beforeTheDoor: ReadonlySet<string> = new Set([
  'outside',
  'outside of',
  'out of',
  'in front of',
  'opposite',
  'across from',
]);

/** Parts of a building that are seen from outside: 'the castle tower', 'a bakery storefront'. */
export const outerParts: ReadonlySet<string> = new Set(
  'exterior facade façade storefront shopfront entrance doorstep tower wall gate roof rampart battlement steeple spire turret courtyard drawbridge moat'.split(
    ' ',
  ),
);

/** Buildings between which one is in the street. */
export const tallBuildings: ReadonlySet<string> = new Set([
  'skyscraper',
  'building',
  'tower block',
  'high-rise',
  'apartment block',
]);

/** Words of what people do and use, with the place that they tell of where none is named; the first found counts most. */
export const cues: readonly (readonly [place: string, words: RegExp])[] = [
  ['underwater', /\b(?:underwater|under water|scuba|coral|seabed)\b/i],
  ['castle-walls', /\b(?:tower window|drawbridge|moat|dragon and (?:a|the) knight|catapult)\b/i],
  [
    'bedroom',
    /\b(?:bedtime|lullaby|teddy bear|under (?:a|the|her|his) blankets?|closet|bunk beds?|(?:his|her|their|the|my) bed|pillows?|pillow fort|sleepover|nightstand|wakes? up|alarm clock|falls? asleep|pajamas|pyjamas)\b/i,
  ],
  [
    'living-room',
    /\b(?:sofa|couch|armchair|tv|television|video games?|board games?|christmas tree|christmas presents?|fireplace|blanket fort|made of blankets|unbox\w*|birthday cake|birthday party|knit\w*|vacuum\w*)\b/i,
  ],
  [
    'kitchen',
    /\b(?:bak(?:es?|ing)|oven|stove|recipe|cookies?|whisk\w*|stir-?fr\w*|dough|fridge|washing up|dishes|dessert|plat(?:es|ing)\b(?! of)|saut\w+|chop(?:s|ping) (?:onions?|vegetables))\b/i,
  ],
  ['cafe', /\b(?:barista|latte|espresso machine|cappuccino|waitress|pours? coffee)\b/i],
  ['bar', /\b(?:bartender|cocktail shaker|jukebox|beer tap|whisk(?:e)?y|pool table|billiards)\b/i],
  ['restaurant', /\b(?:waiter|candlelit dinner|sommelier|first date|fine dining|maitre d)\b/i],
  ['classroom', /\b(?:homework|chalkboard|blackboard|exam|pupils?|schoolkids)\b/i],
  [
    'office',
    /\b(?:boss|conference (?:table|room|call)|boardroom|coworkers?|colleagues?|spreadsheet|meeting|quarterly|job interview|printer|water cooler|ceo|startup founder|zoom call|keynote rehearsal)\b/i,
  ],
  [
    'theatre',
    /\b(?:audience|spotlight|stand-?up comedian|on stage|encore|keynote|concert|talent show|magic trick|opera)\b/i,
  ],
  [
    'ocean',
    /\b(?:(?:huge|giant|big|massive|barrel(?:ing)?|perfect) waves?|surfs|surfing|open water|whale|shipwrecked|life raft)\b/i,
  ],
  ['beach', /\b(?:sandcastle|sunscreen|beach ball|volleyball|seashells?|low tide|waves lap\w*)\b/i],
  [
    'garden',
    /\b(?:lawn|front yard|picket fence|flower ?beds?|barbecue|grill(?:s|ing)?|sprinkler|lemonade stand|treehouse|front door|doorbell|doorstep|delivery (?:guy|man|driver)|trampoline|watering can|garden hose)\b/i,
  ],
  [
    'park',
    /\b(?:swing(?:s|set)?|picnic|jogger|ducks|kite|frisbee|seesaw|slide|park bench|ice cream truck|oak tree|autumn leaves|cherry blossoms?)\b/i,
  ],
  [
    'street',
    /\b(?:traffic|taxi|scooter|mural|graffiti|crosswalk|pedestrians?|skyscrapers?|skateboard\w*|street ?lights?|asphalt|manhole|sidewalk|bus stop|police car|car chase|commuters?|paparazzi|kaiju|godzilla|parade|eiffel tower|big ben|times square|brooklyn|shibuya|las vegas|hollywood|bangkok|mumbai|istanbul|berlin|rome|barcelona|chicago|los angeles|puddles?|walk(?:s|ing) home|late for work)\b/i,
  ],
  [
    'forest',
    /\b(?:pine trees|mushrooms?|woodland|campsite|campers?|marshmallows?|tent|log cabin|fireflies|hiking trail|moss\w*|lumberjack|deer)\b/i,
  ],
  ['mountain-road', /\b(?:convertible|road trip|motorhome|hitchhik\w*|hairpin)\b/i],
  ['workshop', /\b(?:carpenter|welding|blacksmith|anvil|workbench|sawdust|repairs?|tinker\w*|potter\w*)\b/i],
  ['laboratory', /\b(?:test tubes?|beakers?|microscope|experiment|petri dish|mad scientist|chemicals?)\b/i],
  ['hospital', /\b(?:surgeons?|patients?|newborn|stethoscope|heart monitor|operating table|nurses?)\b/i],
  [
    'gymnasium',
    /\b(?:basketball|treadmill|dumbbells?|barbell|dead ?lifts?|bench press\w*|push-?ups?|boxing|punching bag|yoga)\b/i,
  ],
  ['stadium', /\b(?:goalkeeper|penalty|touchdown|referee|finish line|marathon|world cup|home run)\b/i],
  [
    'snow-village',
    /\b(?:snowman|sled(?:ding)?|snowball|igloo|ice floe|iceberg|northern lights|aurora|ski(?:s|ing)?|reindeer)\b/i,
  ],
  ['throne-room', /\b(?:throne|queen|king)\b/i],
  ['spaceship', /\b(?:cockpit|airlock|zero gravity|weightless|space ?station)\b/i],
  ['library', /\b(?:librarian|bookshel(?:f|ves)|old tome|stacks of books)\b/i],
  [
    'bathroom',
    /\b(?:brush\w* (?:his|her|their|its) teeth|shav(?:es|ing)|bubble bath|bathtub|rubber duck)\b/i,
  ],
  ['airport', /\b(?:suitcases?|passports?|boarding pass|luggage carousel|flight attendant)\b/i],
];
