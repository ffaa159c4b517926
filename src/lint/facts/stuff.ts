import { fabrics, materials } from '../../catalogue/words/materials.ts';

const set = (...words: string[]): ReadonlySet<string> =>
  new Set(words.join(' ').split(/\s+/).filter(Boolean));

/** Materials that the catalogue has no look for. */
const more = set(
  `maple walnut mahogany birch beech ebony spruce larch elm willow ash-wood limewood balsa mdf chipboard driftwood cork straw hay
  nylon latex urethane polyurethane polyester polystyrene styrofoam foam perspex plexiglass plexiglas acrylic fibreglass fiberglass
  carbon carbon-fibre carbon-fiber zinc lead pewter titanium nickel platinum steel-toed galvanised galvanized cast-metal tinplate
  bone ivory horn antler bakelite formica linoleum lino laminate melamine terrazzo limestone sandstone basalt quartz jade onyx obsidian
  chalk plasticine dough gum gelatin jelly gelatine silicone teflon velcro felted crocheted quilted papier-mache papier-mâché
  tarpaulin burlap hessian jute hemp sackcloth tulle corduroy fleece mesh wire chain-link sheet-metal corrugated enamelled enameled
  lacquered varnished polished wet packed frosted chromed brushed-steel tarred thatch thatched sod turf astroturf cobbles
  macadam bitumen shale flint gravelly pebbly clayey earthen charcoal soapstone alabaster stoneware bone-china crockery-china cut-glass
  plated gilded gilt tempered toughened laminated glazed unglazed fired leatherette pleather vinyl-covered padded upholstered
  woven wickerwork bamboo-slat clapboard drywall plasterboard sheetrock breeze-block cinderblock brickwork stonework ironwork woodwork`,
);

/** Nouns that say of themselves what they are made of, or that have but one make. */
const telling = set(
  // Glass and fired clay.
  `bulb lightbulb wineglass glass tumbler goblet flute snifter windowpane pane window windscreen windshield mirror bottle flask vial beaker
  test-tube thermometer lens spectacles glasses goggles marble snowglobe chandelier aquarium fishbowl decanter carafe jar brick tile pot
  flowerpot pottery vase urn amphora plate saucer cup teacup mug bowl dish crockery porcelain china teapot jug pitcher`,
  // Metal.
  `coin penny key nail screw bolt nut washer cog gear spring anvil sword knife dagger blade spoon fork cutlery chain padlock bell gong
  cymbal anchor hammer wrench spanner pliers scissors needle pin thimble can tin bucket pail horseshoe armour armor helmet shield ring
  medal trophy crown bullet cartridge cannonball chisel saw axe pickaxe shovel spade crowbar dumbbell barbell kettle saucepan frying-pan
  skillet wok pan ladle whisk cleaver faucet tap pipe rail girder scaffolding fence-post lamp-post manhole grate hubcap bumper spur
  handcuffs razor tape zipper paperclip foil wire`,
  // Wood and what grows.
  `plank board log stick twig branch bough trunk stump tree bush hedge reed matchstick pencil domino chopstick crate barrel cask pallet
  paddle oar ladder clothespin clothes-peg popsicle-stick broomstick walking-stick cane leaf foliage petal blossom flower bouquet rose
  tulip daisy sunflower dandelion seed acorn nut walnut hazelnut chestnut almond pinecone pine-cone cone fern grass moss ivy vine cactus
  bean pea corn rice grain wheat hay straw cotton feather plume egg eggshell yolk shell seashell coconut fruit apple pear orange lemon lime
  tangerine peach plum cherry grape berry strawberry raspberry blueberry banana melon watermelon pumpkin tomato potato onion carrot
  cabbage lettuce mushroom vegetable pepper chili garlic clove olive`,
  // Food.
  `bread loaf toast bun roll cake cupcake pie tart pastry croissant bagel biscuit cookie cracker pancake waffle omelette dumpling noodle
  noodles spaghetti pasta pizza sandwich burger hamburger fries chip sausage bacon steak meat fish cheese butter ice-cream popsicle icicle
  chocolate candy sweet lollipop sugar salt flour dough crumb popcorn cereal sushi taco tofu jelly pudding honey syrup sauce soup salad`,
  // Water, weather, earth and air.
  `water wave waves surf swell breaker whitecap sea ocean lake river stream brook pond pool puddle rapids waterfall rain raindrop drop droplet splash spray foam
  froth bubble steam smoke mist fog cloud snow snowflake snowball snowman snowbank snowdrift avalanche powder ice iceberg glacier hail
  hailstone sleet frost dew tear sweat blood oil ink paint milk coffee tea wine beer juice broth lava magma mud clay dirt soil earth
  sand dune dust ash ashes ember spark cinder gravel pebble stone rock boulder cliff cobble cobblestone paving flagstone meteor meteorite
  coal chalk crystal diamond ruby gem pearl flame fire firework confetti glitter soot tide rapid current`,
  // Paper and cloth.
  `paper page letter envelope postcard card newspaper magazine book notebook diary map ticket banknote bill note receipt photograph photo
  photograph polaroid poster confetti stamp napkin tissue cardboard carton origami kite lantern scroll manuscript blueprint sheet curtain
  veil dress skirt shirt coat jacket scarf shawl cloak cape sock stocking glove mitten towel cloth rag blanket quilt duvet pillow cushion
  mattress bed sofa couch flag banner ribbon rope string thread yarn net sail tent tarp canvas parachute handkerchief tablecloth rug
  carpet hammock sack sandbag beanbag teddy teddy-bear plushie stuffed-toy doll-cloth hat cap beanie beret bonnet turban tie bandana apron
  trousers jeans pyjamas shoe boot sneaker slipper sandal trainer clog`,
  // Rubber and balls with one make.
  `balloon tyre tire inner-tube rubber-duck duck basketball football soccer-ball tennis-ball golf-ball baseball softball cricket-ball
  volleyball rugby-ball handball billiard-ball bowling-ball ping-pong-ball puck shuttlecock frisbee hula-hoop trampoline dice die pinball
  shopping groceries grocery laundry clothes clothing skateboard surfboard racket racquet`,
  // Light and other things that only fall in a manner of speaking.
  `candle wax soap sponge chewing-gum cigarette cigar match pill tablet tooth bone skull horn antler hair fur pelt wig`,
);

/** Grounds that say what they are made of. */
const grounds = set(
  `street road pavement sidewalk asphalt tarmac cobbles cobblestones lawn meadow field turf beach shore sand snow ice rink mud
  gravel grass hay haystack straw leaves sea lake river pond pool puddle water ocean canal harbour harbor carpet rug mattress bed sofa
  couch cushion pillow trampoline net canvas rocks rock stones stone pebbles brick bricks tiles tile hardwood parquet boards planks
  floorboards cement concrete dirt soil dune desert marsh swamp riverbed seabed glacier cliff window glass mirror metal fence hedge bush
  tree trees branches sheet-ice runway sawdust turf rim hoop backboard anvil rails`,
);

/** Not grounds of a make when a ball meets them: too many makes. */
const anyGround = set('street road field window fence floor wall ground table');

const singular = (word: string): string => {
  if (word.endsWith('ves') && word.length > 5) return `${word.slice(0, -3)}f`;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') && word.length > 3 ? word.slice(0, -1) : word;
};

const endings = ['wooden', '-metal', '-steel', '-glass', '-wood', '-paper', '-leather'];

/**
 * Is it a word for a material: 'oak', 'rubber', 'wet nylon'?
 * @example isMaterial('brass') // true
 */
export const isMaterial = (word: string): boolean =>
  Object.hasOwn(materials, word) ||
  fabrics.has(word) ||
  more.has(word) ||
  (word.length > 5 && endings.some((e) => word.endsWith(e)));

/** Does a noun say what the thing is made of: 'snowball', 'brick', 'wine glass'? */
export const tellsStuff = (noun: string): boolean =>
  telling.has(noun) ||
  telling.has(singular(noun)) ||
  Object.hasOwn(materials, noun) ||
  Object.hasOwn(materials, singular(noun));

/** The same for what something falls on or hits. */
export const tellsGround = (noun: string): boolean =>
  !anyGround.has(noun) && (grounds.has(noun) || grounds.has(singular(noun)) || tellsStuff(noun));
