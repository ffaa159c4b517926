/** Plurals that no rule forms. */
export const irregularPlurals: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'person',
  teeth: 'tooth',
  feet: 'foot',
  mice: 'mouse',
  geese: 'goose',
  oxen: 'ox',
  leaves: 'leaf',
  wolves: 'wolf',
  knives: 'knife',
  wives: 'wife',
  lives: 'life',
  shelves: 'shelf',
  halves: 'half',
  loaves: 'loaf',
  scarves: 'scarf',
  thieves: 'thief',
  calves: 'calf',
  elves: 'elf',
  hooves: 'hoof',
  selves: 'self',
  dice: 'die',
  cacti: 'cactus',
  fungi: 'fungus',
  phenomena: 'phenomenon',
  potatoes: 'potato',
  tomatoes: 'tomato',
  heroes: 'hero',
  volcanoes: 'volcano',
  mosquitoes: 'mosquito',
  torpedoes: 'torpedo',
  firemen: 'fireman',
  businessmen: 'businessman',
  policemen: 'policeman',
  fishermen: 'fisherman',
  antennae: 'antenna',
  businesswomen: 'businesswoman',
  craftsmen: 'craftsman',
  snowmen: 'snowman',
  gentlemen: 'gentleman',
  canvases: 'canvas',
  passersby: 'passerby',
  'passers-by': 'passer-by',
  taxis: 'taxi',
  skis: 'ski',
  bikinis: 'bikini',
  kimonos: 'kimono',
  buses: 'bus',
  gases: 'gas',
  lenses: 'lens',
  axes: 'axe',
  movies: 'movie',
  cookies: 'cookie',
  zombies: 'zombie',
  selfies: 'selfie',
  calories: 'calorie',
  pixies: 'pixie',
  ties: 'tie',
  pies: 'pie',
  shoes: 'shoe',
  toes: 'toe',
  horseshoes: 'horseshoe',
  canoes: 'canoe',
  moccasins: 'moccasin',
  waves: 'wave',
  caves: 'cave',
  gloves: 'glove',
  sleeves: 'sleeve',
  olives: 'olive',
  stoves: 'stove',
  curves: 'curve',
  eyes: 'eye',
  clothes: 'clothes',
  scissors: 'scissors',
};

/** Nouns that end in s and are no plural, or have one form for both. */
export const invariant: ReadonlySet<string> = new Set(
  'glass grass dress bus lens gas canvas atlas chess compass cactus circus octopus walrus moss cross class mattress fortress mistress waitress actress princess hostess business darkness stillness wilderness jeans trousers pants shorts glasses scissors binoculars headphones suspenders overalls pajamas pyjamas goggles sunglasses clothes news series species always us this is its his was has less boss loss mass pass kiss brass mess press address process success access iris tennis paris texas kansas vegas mars uranus athens brussels naples alps andes himalayas rockies maldives christmas virus venus debris chaos cosmos rhinoceros platypus hippopotamus asparagus tights leggings spectacles fireworks goddess empress seamstress countess duchess abbess harness witness wellness ness business cutlass hourglass eyeglass triceratops stegosaurus tyrannosaurus brontosaurus velociraptors lass bass abyss'.split(
    ' ',
  ),
);

/** Words whose usual sense in a film differs from WordNet's first; each is read as the word to the right (a tilde looks for a sense of that name). */
export const senses: Readonly<Record<string, string>> = {
  bulb: 'light bulb',
  plant: 'houseplant',
  sign: 'signboard',
  glass: '~drinking glass',
  figure: 'person',
  character: 'person',
  people: 'person',
  mug: 'cup',
  crane: '~crane',
  waters: 'water',
  skyline: '~horizon',
  neon: '~neon',
  shadow: '~shadow',
  counter: 'tabletop',
  bar: 'barroom',
  board: 'plank',
  court: '~court',
  field: 'meadow',
  gym: 'gymnasium',
  stage: '~platform',
  park: '~park',
  club: 'nightclub',
  diner: 'restaurant',
  lab: 'laboratory',
  studio: '~studio',
  apartment: '~apartment',
  platform: '~platform',
  square: 'plaza',
  bank: 'riverbank',
  pool: 'swimming pool',
  temple: 'place of worship',
  tank: 'storage tank',
  screen: 'display',
  monitor: 'display',
  keyboard: '~keyboard',
  mouse: 'rodent',
  phone: 'telephone',
  smartphone: 'telephone',
  laptop: 'laptop',
  mat: 'rug',
  ring: 'jewelry',
  ball: '~ball',
  net: '~net',
  rim: '~rim',
  bat: 'chiropteran',
  seal: 'pinniped',
  kid: 'child',
  model: '~model',
  chest: '~chest',
  pipe: 'tube',
  match: 'lighter',
  case: 'box',
  stove: 'stove',
  range: 'mountain range',
  train: '~train',
  coach: 'bus',
  subway: '~railway',
  suv: 'car',
  drone: 'aircraft',
  racket: '~racket',
  bow: '~bow',
  arrow: '~projectile',
  portal: 'doorway',
  branch: 'bough',
  table: 'coffee table',
  roof: 'thatch',
  droplet: 'drop',
  drop: '~drop',
  bead: '~bead',
  sheet: '~bed linen',
  laundry: '~clothing',
  blossom: 'flower',
  petal: 'petal',
  foliage: 'leaf',
  sakura: 'flower',
  canopy: '~canopy',
  peak: 'mountain',
  hilltop: 'hill',
  vista: '~view',
  outcropping: 'cliff',
  hardware: 'machinery',
  villa: 'house',
  suburb: '~residential district',
  neighborhood: '~residential district',
  courtyard: 'courtyard',
  skyscraper: 'building',
  tenement: 'building',
  storefront: 'shop',
  workstation: 'desk',
  crosswalk: 'street',
  intersection: 'street',
  highway: 'road',
  lane: 'road',
  pathway: 'path',
  trail: 'path',
  sidewalk: 'walk',
  pavement: 'walk',
  hallway: 'hall',
  corridor: 'hall',
};

/** Body parts and parts of things, always read as parts of someone or something. */
export const partNouns: ReadonlySet<string> = new Set(
  'eye face hand arm leg foot head hair mouth nose ear lip finger thumb palm wrist elbow shoulder knee chest back neck cheek brow eyebrow forehead chin jaw tooth tongue skin body torso waist hip tail wing paw claw fang horn antler beak feather fur mane whisker fin scale tentacle hoof crest muzzle snout antenna plumage shell gill trunk-nose eyelid eyelash fist lap heel toe ankle thigh calf skull spine breath breast belly stomach brim sleeve collar pocket hem cuff strap lid rim handle spout wheel tire tyre windshield headlight taillight hood bumper dashboard mast sail hull bow deck blade hilt knob lever gauge dial roof chimney windowpane porch tread sole lace expression smile gaze grin'.split(
    ' ',
  ),
);

/** What is up in the sky. */
export const skyNouns: ReadonlySet<string> = new Set(
  'sky cloud sun moon star firework fireworks lightning rainbow aurora comet meteor planet galaxy nebula horizon heavens sunset sunrise milky-way constellation storm thunderstorm tornado thunder thundercloud skyline'.split(
    ' ',
  ),
);

/** Nouns that WordNet holds for abstract (or for something unseen) and that can be seen. */
export const visibleNouns: ReadonlySet<string> = new Set(
  'wave smoke steam fire flame spark explosion dragon werewolf unicorn ghost spirit alien monster angel demon zombie vampire robot mermaid fairy phoenix puddle ripple splash foam mist fog bubble petal lightning rainbow sign poster book letter map note newspaper magazine screen neon graffiti banner flag photograph painting picture drawing portrait text card document ticket menu billboard crowd flock herd swarm litter audience team family band group couple parade traffic market festival wedding concert protest garden feast picnic tear blood sweat rain snow hail storm tornado wind breeze dust sunlight moonlight light beam ray shadow reflection silhouette footprint trail treat breakfast lunch dinner meal food drink coffee tea evidence blueprint decoration equipment machinery technology gear fauna flora life wildlife vegetation laundry jewelry armor armour traditional-armor icon symbol'.split(
    ' ',
  ),
);

/** Animals and beings that act, which WordNet holds for imagined or artifacts. */
export const creatureNouns: ReadonlySet<string> = new Set(
  'dragon werewolf unicorn phoenix griffin monster alien robot android cyborg droid ghost yeti dinosaur kraken golem creature beast animal fauna zombie wolf skeleton mech puppy kitten gargoyle centaur minotaur troll goblin orc snowman scarecrow automaton'.split(
    ' ',
  ),
);

/** Nouns of weather, light and air, which the setting and the director read. */
export const airNouns: ReadonlySet<string> = new Set(
  'rain snow wind breeze fog mist haze weather storm sunlight moonlight light daylight sunshine shadow glow ray beam air darkness gust drizzle temperature climate night day evening morning dusk dawn afternoon noon sunrise sunset hour golden-hour twilight midnight nighttime daytime autumn winter summer spring season lightning-bolt shade illumination backlight'.split(
    ' ',
  ),
);

/** Words that never stand for something that is there. */
export const emptyNouns: ReadonlySet<string> = new Set(
  'report interview broadcast surface way time moment second minute hour day year step kind sort type lot bit number thing something anything everything nothing side distance direction place space area level pace speed attention appearance position presence existence sense idea purpose result case fact reason order form manner world life history universe mystery answer nature power danger joy sadness relief pride love hope fear freedom mood energy point range length height size shape pattern angle rhythm silence background foreground middle center centre left right top bottom front edge part end beginning start journey adventure celebration-video process progress progression feat depth vastness peak-moment series style left-side contrast ease era past present future century weight balance force gravity momentum perfection chaos rest half whole majority variety sight layer-effect concentration focus expression-of conversation thought voice sound noise echo arrival departure interest inch version pick-up movement breaking-point age title topic body-language profile'.split(
    ' ',
  ),
);

/** Things and places that WordNet's usual sense of the word would hide. */
export const thingNouns: ReadonlySet<string> = new Set(
  'wiper smoothie planter sprinkler blender lighter trailer freezer heater stapler folder fryer cooler shaker opener charger barrel ladder stroller anchor portal cube coin puck medal gift present bouquet campfire droplet drop orb monitor tap faucet helmet crown bow test-tube ice-cream fish-tank racket hammock bucket pan truck crane drone track net rim sign saw drill trampoline crystal pearl diamond gem snowflake raindrop bubble ember confetti tear can pipe gauge lever switch button dial spring screw nail bolt nut cog pulley chain sphere globe orb spool bobbin bead orange'.split(
    ' ',
  ),
);

/** Words of the camera that are also things: a thing with an article and no word of the camera before it. */
export const cameraOrThing: ReadonlySet<string> = new Set([
  'truck',
  'pan',
  'crane',
  'drone',
  'track',
  'monitor',
  'orbit',
  'rig',
  'focus',
  'slider',
]);

/** Creatures that WordNet files under food or under plants first. */
export const moreCreatures: ReadonlySet<string> = new Set(
  'lobster otter hippo mammoth bat seal oyster shrimp clam squid crab turkey duck goose chicken rabbit lamb salmon tuna swordfish calamari hamster hyena chameleon worm mole mule bull ray robin cardinal swift swallow'.split(
    ' ',
  ),
);

/** Of an animal these make a dish. */
export const cooked: ReadonlySet<string> = new Set(
  'grilled fried roasted roast baked steamed smoked boiled braised barbecued stewed sliced breaded crispy raw shredded stuffed marinated'.split(
    ' ',
  ),
);

/** Sorts of instruments, as senses of WordNet, with the thing of the catalogue that is played most like them; the nearest sense first. */
export const instruments: readonly (readonly [sense: string, like: string])[] = [
  ['bowed stringed instrument', 'violin'],
  ['keyboard instrument', 'piano'],
  ['stringed instrument', 'guitar'],
  ['wind instrument', 'trumpet'],
  ['percussion instrument', 'drum'],
];
