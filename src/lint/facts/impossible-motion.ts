/** Worlds, arts and tricks in which things need not fall. */
export const frame =
  /\b(?:zero[- ](?:gravity|g)|low gravity|micro-?gravity|anti-?gravity|no gravity|gravity (?:fails|reverses|is off|has stopped|inverts)|(?:inverted|reversed) gravity|weightlessness|outer space|in space|space ?station|spacecraft|spaceship|space shuttle|starship|orbit(?:al|ing|s)?|astronauts?|cosmonauts?|lunar|the moon['’]s surface|parabolic flight|dreams?|dreamscapes?|dream-?like|dreaming|nightmare|surreal\w*|magic(?:al|ally|ian|ians)?(?! hour)|enchant\w+|bewitch\w+|sorcer\w+|wizards?|witch(?:es)?|spells?\b(?! out)|fantas(?:y|ia|tical)|fairy[- ]?tales?|fabulist|fabl(?:e|es)|myth(?:s|ic|ical|ology)?|legend|telekine\w+|psychic|superhero(?:es|ine)?|superpowers?|comic book|ghosts?|ghostly|haunted|poltergeists?|spirits?|possessed|holograms?|holographic|in reverse|reverse (?:motion|playback|footage|film)|(?:played|plays|playing|runs?|running|footage|shown|film|filmed|projected) (?:\p{L}+ ){0,2}(?:back)?(?:in reverse|backwards?)|reversed (?:footage|film|motion|playback|clip|shot)|rewind(?:s|ing)?|rewound|cartoons?|cartoonish|toon|clay-?mation|plasticine|stop[- ]?motion|anime|animation|animated(?! (?:conversation|talk|discussion|gestures?))|cel-?shaded|hand-drawn|hand-painted|storybook|picture book|puppet(?:s|ry)?(?= (?:show|film|animation|theat\p{L}+|style|look))|watercolou?r|ukiyo-e|cut-?outs?|collage|lego|origami|rotoscop\w+|pixel art|motion graphics|glitch\w*|simulation|video ?game|game (?:engine|cutscene)|cutscene|virtual reality|vr\b|metaverse|sci-?fi|science[- ]fiction|alien(?:s)?\b|force field|tractor beam|jet ?packs?|maglev|magnets?|magnetic(?:ally)?|electromagnet\w*|acoustic levitation|superconduct\w+|bullet[- ]time|time (?:has )?(?:stops?|stopped|freezes|frozen|stands still)|frozen (?:in )?time|freeze[- ]frame|escher\w*|hallucinat\w+|psychedelic|acid trip|vision quest|wonderland|wuxia|wire-?work|on wires|invisible (?:wires?|strings?|threads?)|fishing line|impossible (?:world|physics|architecture)|physics (?:do|does|no longer|are|is)|laws of (?:physics|gravity)|abstract(?: art| animation)?|vfx breakdown|parallel (?:world|universe)|upside-?down world|underworld|afterlife|heaven)\b/iu;

/** Under water. */
export const sunken =
  /\b(?:under ?water|submerged|sunken|drowned|flooded|sea ?bed|ocean floor|sea floor|reef|aquarium|scuba|divers?|snorkel\w*|atlantis|swimming pool|shipwreck|deep sea)\b/iu;

/** What rises, flies or hangs in the air by nature. */
const airborne =
  '(?:steam|smoke|mist|fog|vapou?r|haze|cloud|dust|flour|powder|pollen|ash|ember|spark|bubble|balloon|blimp|zeppelin|airship|lantern|kite|glider|drone|helicopter|aircraft|plane|airplane|jet|rocket|bird|gull|seagull|pigeon|crow|raven|hawk|falcon|eagle|kestrel|owl|swallow|heron|stork|duck|goose|geese|sparrow|hummingbird|butterfl|moth|bee|wasp|fly|flies|dragonfl|insect|mosquito|firefl|bat|feather|leaf|leaves|petal|seed|dandelion|down|snowflake|snow|flake|confetti|paper|page|silk|veil|scarf|sheet|curtain|hair|dress|ribbon|plastic bag|scent|smell|aroma|note|sound|music|voice|tension|silence|question|shadow|light|ray|beam|sun|moon|star|planet|satellite|hand|finger|fist|pen|camera|drone|flag|banner|wing|cobweb|gossamer|spore|gas|flame|fire|lava|geyser|fountain|spray|foam|froth|champagne|salmon|trout|dolphin|diver|parachut|skydiver|paraglider|climber|acrobat|trapeze|gymnast|dancer|skater|skier|snowboarder|jumper|athlete|lamp|chandelier|bulb|mobile|crane|cable|rope|string|wire|hook|jellyfish|fish|seal|whale|eye|gaze|head|chin|arm|elevator|escalator|hem|boat|ship|kayak|canoe|buoy|raft)';
export const flies = new RegExp(`\\b${airborne}(?:s|es|ies|y)?\\b`, 'iu');

const liquid =
  '(?:water|waters|waterfalls?|cascades?|cataract|falls|rivers?|streams?|brooks?|creeks?|rapids|rain|rainwater|raindrops?|droplets?|drops|coffee|espresso|tea|milk|cream|wine|beer|whisky|whiskey|juice|soup|broth|sauce|syrup|honey|oil|paint|ink|blood|mercury|sand|gravel|tears?|puddles?|sea|lake|pond|ocean|liquid|avalanches?|landslides?|cola|soda|ale|lemonade|chocolate|sweat|wax|mud|cement|batter|ketchup|jam|slime|yolk|mustard|goo|gel|petrol|gasoline)';
const running =
  '(?:flow|pour|run|cascad|stream|trickl|drip|fall|rain|spill|gush|plung|tumbl|rush|drain|course|slid|seep|leak|ooz)(?:s|es|e|ing|ed)?';
const upward =
  '(?:upwards?|uphill|skywards?|upstream against gravity|up (?:the|a|an|its|his|her|along|through|over|out of|from|into|onto|toward|towards)(?! (?:beach|sand|shore|shoreline|slipway|bank|jetty|straw|pipe|hose|tube|wick|drain))|up(?=[.,;]|$)|back up(?! to)|(?:in)?to(?:wards?)? the (?:sky|ceiling|clouds|heavens|rafters|stars)|against gravity|from the (?:lower|bottom) \\p{L}+ (?:in)?to the (?:upper|top)|from (?:the )?(?:bottom|floor|ground|pool|sea|basin) to (?:the )?(?:top|ceiling|sky|cliff|lip|edge|ledge))';

const liquids =
  'wate casc cata fall rive stre broo cree rapi rain drop coff espr tea milk crea wine beer whis juic soup brot sauc syru hone oil pain ink bloo merc sand grav tear pudd sea lake pond ocea liqu aval land cola soda ale lemo choc swea wax mud ceme batt ketc jam slim egg yolk must goo gel melt petr gaso';
const runs =
  'flow pour run runs runn casc stre tric drip fall rain spil gush plun tumb rush drai cour slid seep leak ooze';
const upwards = 'up upwa uphi skyw upst sky ceil clou heav raft star grav uppe top clif edge ledg lip';

const re = (source: string): RegExp => new RegExp(source, 'iu');

/** One kind of impossible motion. */
export interface Kind {
  /** First letters (at most four) of words; a sentence needs one of each group for the pattern to be tried. */
  readonly cues: readonly string[];
  readonly pattern: RegExp;
  /** Not when the sentence also has this. */
  readonly unless?: RegExp;
  /** Not when the clause before the pattern tells of this. */
  readonly doer?: RegExp;
  /** It may be under water, where things float. */
  readonly floats?: true;
  /** It may happen for a reason that is not told. */
  readonly debatable?: true;
  readonly what: string;
}

/** What weighs more than the air carries. */
const weight =
  '(?:(?:wo)?man|boy|girl|child|kid|he|she|they|person|people|chef|cook|waiter|waitress|teacher|student|nun|monk|priest|dancer|guitarist|violinist|pianist|nurse|doctor|soldier|policeman|businessman|businesswoman|commuter|worker|farmer|baker|bride|groom|(?:grand)?(?:mother|father)|horse|cow|bull|pig|sheep|goat|dog|cat|elephant|hippo|rhino|giraffe|camel|donkey|bear|whale|tortoise|car|coupe|sedan|taxi|van|bus|tram|train|locomotive|lorry|truck|tractor|tank|motor(?:bike|cycle)|bicycle|bike|scooter|skateboard(?:er)?|wheelchair|pram|cart|wagon|house|shed|church|piano|sofa|couch|bed|wardrobe|fridge|refrigerator|stove|chair|armchair|table|desk|bench|bathtub|anvil|safe|statue|boulder|rock|stone|brick|log|barrel|crate|suitcase|hammer|axe|wrench|kettle|teapot|cup|mug|plate|bowl|spoon|fork|knife|book|shoe|boot|apple|pumpkin|melon|loaf|coin|key|clock|vase|bell|bowling ball|basketball|football|ball|marble)';

const air =
  '(?:in (?:the )?(?:mid-?air|mid air|air|empty air|thin air)|mid-?air|mid-?fall|mid-?flight|mid-?drop)';
const driven =
  /\b(?:wind|winds|windy|breeze|gusts?|gale|storm|tornado|hurricane|whirlwind|explosion|explod\w+|blast\w*|eruption|fan|updraft|updraught|thermal|tide|flood\w*|pump\w*|hose|jet of|propel\w+|catapult\w*|trampoline|spring|slingshot)\b/iu;
const held =
  /\b(?:rope|ropes|string|strings|thread|wires?|cable|hook|chain|crane|pulley|harness|stilts|ladder|parachute|wingsuit|paraglid\w*|hang-?glid\w*|trapeze|jumps?|jumping|leaps?|leaping|pool|sea|lake|river|pond|ocean|underwater|swim\w*|bath\w*|water|waves?|aquarium|tank)\b/iu;

export const kinds: readonly Kind[] = [
  {
    cues: ['fall drop plun plum', 'stop halt hove free hang come rest'],
    pattern:
      /\b(?:falls?|falling|drops?|plunges?|plummets?)\b[^.]{0,60}?\b(?:stops?|halts?|hovers?|freezes?|hangs?|comes? to rest) (?:dead |short |just )?(?:(?:an?|one|two|three|a few|some|\d+|inches|cent\p{L}+) )?(?:(?:inch(?:es)?|cm|cent\p{L}+|met(?:re|er)s?|hand(?:['’]s)?|foot|feet|finger(?:['’]s)?|width|breadth|short|of)[ ]){0,3}(?:above|over|from|off) the (?:ground|floor|pavement|street|table|water|stones?|grass|tiles|asphalt|road|carpet)\b/iu,
    unless: held,
    floats: true,
    what: 'A fall stops before the ground',
  },
  {
    cues: [
      'boat ship ferr yach sail cano kaya raft tank traw subm gond barg',
      'rise lift floa clim sail glid drif',
    ],
    pattern:
      /\b(?:boats?|ships?|ferry|yachts?|sailboats?|canoes?|kayaks?|rafts?|tankers?|trawlers?|submarines?|gondolas?|barges?) (?:slowly |gently |quietly )?(?:rises?|lifts?|floats?|climbs?|sails?|glides?|drifts?) (?:up )?(?:(?:off|out of|clear of) the (?:water|sea|lake|river|canal|waves)|(?:into|through|across) the (?:air|sky|clouds)|(?:over|above) the (?:roofs?|rooftops?|houses|trees|city|streets?|fields|pier))\b/iu,
    unless: /\b(?:hydrofoil|crane|wave|waves|swell|sling|winch|ramp|speedboat|jumps?)\b/iu,
    what: 'A boat leaves the water',
  },
  {
    cues: ['up', 'pour spil flow run runs ooze slid'],
    pattern:
      /\b(?:pours?|spills?|flows?|runs?|oozes?|slides?)\b[^.;,]{0,40}\band up the (?:walls?|side|sides|slope|stairs|steps|door|window)\b/iu,
    unless:
      /\b(?:he|she|they|who|horse|dog|cat|boy|girl|man|woman|crowd|ivy|fire|flames?|mouse|spider|stairs and)\b/iu,
    what: 'Something runs up a wall',
  },
  {
    cues: ['uphi', 'slid glid roll coas drif'],
    pattern:
      /\b(?:skiers?|sledg?e?s?|sleds?|skaters?|snowboarders?|toboggans?|skateboards?|carts?|wagons?|prams?) (?:\p{L}+ly )?(?:slides?|glides?|rolls?|coasts?|drifts?) (?:\p{L}+ly )?uphill\b/iu,
    unless: /\b(?:lift|tow\w*|pull\w*|push\w*|rope|engine|motor|drag\w*|haul\w*|winch)\b/iu,
    what: 'Something slides uphill by itself',
  },
  {
    cues: [liquids, runs, upwards],
    pattern: re(
      `\\b${liquid}\\b(?: (?!and\\b|while\\b|as\\b|is\\b)[\\p{L}'’-]+){0,5}? ${running}(?: (?:\\p{L}+ly|straight|right|fast|backwards?|back)){0,2} ${upward}`,
    ),
    unless:
      /\b(?:geyser|fountain|spring|sprinkler|hydrant|hose|pump\w*|champagne|shaken|capillary|siphon|wave|waves|tide|surf|swash|flood\w*|boil\w*|straw|whale|volcano)\b/iu,
    what: 'A liquid runs upward',
  },
  {
    cues: [runs, 'upwa uphi skyw'],
    pattern: re(`\\b(?:${running}) (?:straight |slowly )?(?:upwards?|uphill|skywards?)\\b`),
    unless:
      /\b(?:geyser|fountain|sparks?|smoke|steam|lava|volcano|light|beam|hose|sprinkler|flames?|bubbles?|runs uphill|running uphill|(?:she|he|they|horse|dog|runner|cyclist|man|woman|boy|girl|deer|goat|soldier)s? (?:runs?|rush(?:es)?|streams?|pours?))\b/iu,
    what: 'Something runs upward',
  },
  {
    cues: [liquids, 'clim cree craw marc'],
    pattern: re(
      `\\b${liquid}\\b(?: (?!and\\b|while\\b)[\\p{L}'’-]+){0,8}?,? (?:and )?(?:climbs?|climbing|creeps? up|crawls? up|crawling up|marches up) (?:the|a|up|its|over|onto|out|back up)\\b`,
    ),
    unless:
      /\b(?:flood\w*|tide|level|rising|rises|fill(?:s|ed|ing)?|climber|climbs a (?:hill|mountain|tree|ladder)|wick|paper towel|blotting|(?:he|she|man|woman|boy|girl|hiker|child|they) climbs?)\b/iu,
    what: 'A liquid climbs',
  },
  {
    cues: ['rain drop snow hail', 'rise lift clim asce leav flie fly floa leap jump shoo retu stre goes go'],
    pattern:
      /\b(?:rain ?drops?|droplets?|drops|rain|snowflakes?|snow|hail(?:stones)?)(?: of \p{L}+)? (?:slowly |gently )?(?:rises?|lifts?|climbs?|ascends?|leaves? the (?:water|ground|puddle)|flies|fly|floats?)(?: (?:back )?(?:up|upward|upwards|off|from|out of|into|toward|towards|away)\b)|\b(?:rain ?drops?|rain|snowflakes?|snow|hail(?:stones)?) (?:leaps?|jumps?|shoots?|returns?|streams?|goes|go)\b[^.;,]{0,40}\b(?:back up|upwards?|(?:in)?to(?:wards?)? the (?:clouds?|sky))/iu,
    unless: driven,
    what: 'Drops rise',
  },
  {
    cues: ['fall drop plum tumb rain snow', 'up upwa skyw sky ceil clou'],
    pattern:
      /\b(?:falls?|falling|drops?|dropping|plummets?|plummeting|tumbles?|tumbling|rains?|raining|snows?|snowing) (?:straight |slowly |gently )?(?:up(?= (?:into|to|toward|towards|from)|[.,;]|$)|upwards?|skywards?|(?:in)?to(?:wards?)? the (?:sky|ceiling|clouds))(?!\p{L})/iu,
    what: 'Something falls upward',
  },
  {
    cues: ['roll', 'uphi up'],
    pattern:
      /\b(?:balls?|marbles?|barrels?|boulders?|stones?|rocks?|t[iy]res?|wheels?|coins?|apples?|oranges?|bottles?|cans?|logs?|eggs?|it) (?:slowly |gently )?(?:rolls?|rolling) (?:by itself |on its own |slowly )?(?:uphill|up the (?:hill|slope|stairs|steps|staircase|hillside|incline))\b/iu,
    unless: /\b(?:push\w*|kick\w*|throw\w*|thrown|pull\w*|drag\w*|haul\w*|tow\w*)\b/iu,
    what: 'Something rolls uphill by itself',
  },
  {
    cues: [
      'air mid mida midf midd',
      'stay sit sits stan park hold plan set sets rema wait stop free halt paus hang hove floa susp stuc froz come rest',
    ],
    pattern: re(
      `\\b(?:stays?|sits?|stands?|(?:park|hold|plant|set)s? (?:itself|themselves)|remains?|waits?|stops?|freezes?|halts?|pauses?|hangs?|hovers?|hovering|floats?|floating|suspended|stuck|frozen|comes? to rest|rests?)(?: (?:dead|there|up|seated|sitting|standing|upright|completely|perfectly|still|motionless|frozen|suspended|hanging|floating|weightless(?:ly)?|calmly|quietly|silently|unsupported|unmoving)[,]?){0,3} ${air}(?! (?:for|like) (?:a|an|one|half))`,
    ),
    unless:
      /\b(?:slow[- ]?motion|high-speed|splash\w*|splinters?|shards?|debris|crumbs|ropes?|strings?|wires?|lines?|cables?|hooks?|chains?|branch(?:es)?|crane|wings?|rotors?|laundry|seems? to|appears? to|as if)\b/iu,
    doer: re(`\\b(?:drops?|droplets?|${airborne.slice(3, -1)})(?:s|es|ies|y)?\\b`),
    floats: true,
    what: 'Something stays in the air',
  },
  {
    cues: [
      'let lets rele drop thro toss flin flip punc slip slid knoc fall leav',
      'stay rema wait hang hove floa',
    ],
    pattern:
      /\b(?:lets? go(?: of)?|releases?|drops?|throws?|tosses?|flings?|flips?|punches|slips? (?:from|out of|off)|slides? off|knocks?|falls? (?:from|off)|leaves? (?:his|her|their) hands?)\b[^.]{0,70}?\b(?:it |they |which )?(?:(?:just |simply |only )?(?:stays?|remains?|waits?|hangs?|hovers?|floats?)) (?:(?:hanging|floating|there|still|motionless|suspended|halfway|up|where (?:it|they) (?:is|are|was|were))[,]? ){0,2}(?:motionless|there\b|in place|in space|in the air|at \p{L}+ (?:height|level)|between (?:them|us|the two)|above(?! (?:him|her|them)\b)|beside|next to|before|in front of|over|without|halfway|up there|(?:to|toward|towards|away|off|up) (?:the |a |into |out |from |across )*(?:window|door|ceiling|room|kitchen|wall|shelf|air|sky))/iu,
    unless: re(
      `\\b(?:balloon|lantern|kite|bird|dove|pigeon|butterfl\\w*|feather|drone|leaf|leaves|bubbles?|hook|nail|rope|string|branch|boat|raft|water|surface|pond|lake|river|puddle|sea)s?\\b`,
    ),
    floats: true,
    what: 'Something let go stays where it is',
  },
  {
    cues: ['levi grav weig refu neve not does won with'],
    pattern:
      /\b(?:levitat(?:es?|ing|ed|ion)|def(?:y|ies|ying) gravity|gravity-defying|(?:float|drift|hover|hang|ris|tumbl|spin|glid|mov)(?:e|es|s|ing)? weightless(?:ly)?|weightlessly|(?:refuses? to|never|does not|doesn['’]t|won['’]t|without ever) (?:falls?|falling|com(?:e|es|ing) (?:back )?down|hits? the (?:ground|floor)|(?:touch|reach)(?:es|ing)? the (?:ground|floor|table|pavement|water)))\b/iu,
    unless:
      /\b(?:dancers?|ballerina|ballet|skat(?:er|es|ing)|gymnast|hair|scarf|dress|snow|leaf|leaves|feather|dust|rain|music|voice|underwater|div(?:er|es|ing)|swim\w*|jellyfish|trick|stunt|move|leap|jump|foot|feet|horse|hooves|as if|like|almost|seems?|spins? a)\b/iu,
    floats: true,
    what: 'Something hangs without support',
  },
  {
    cues: ['floa drif hove rise risi lift glid'],
    pattern:
      /\b(?!(?:slowly|gently|and|then|up|camera|it|they|he|she)\b)([\p{L}'’-]+) (?:slowly |gently |quietly |suddenly |all )?(?:floats?|floating|drifts?|drifting|hovers?|hovering|rises?|rising|lifts?|lifting|glides?) (?:(?:slowly|gently|up|upward|upwards|straight up) ){0,2}(?:off the (?:ground|floor|grass|table|desk|shelf|shelves|counter|street|road|pavement|deck)|off (?:his|her|their|its) (?:desk|table|lap|shelf|head)|into the air|through the air|across the (?:room|kitchen|office|street|ceiling)|up to the ceiling|to(?:ward|wards)? the ceiling|(?:(?:a|an|one|two|some) [\p{L}'’-]+ (?:width |of \p{L}+ )?)?above the (?:table|floor|ground|desk|bed|grass|street|counter)|in mid-?air|in the air)|\b(?!(?:slowly|gently|and|then|up|camera|it|they|he|she)\b)([\p{L}'’-]+) (?:floats?|floating|drifts?|drifting|hovers?|hovering) (?:\p{L}+ly )?(?:upwards?|up(?= (?:out|from|off|and|past|toward|into|around|beside|above|over)|[.,;]|$))/iu,
    unless: driven,
    floats: true,
    what: 'Something heavy floats',
  },
  {
    cues: ['sink sank bott plun'],
    pattern:
      /\b(?:ice(?: cubes?)?|cubes|corks?|beach balls?|rubber ducks?|balloons?|driftwood|ping-?pong balls?|styrofoam|polystyrene|icebergs?|life ?(?:rings?|buoys?|belts?|jackets?)|buoys?|apples?|logs?)\b(?: [\p{L}'’-]+){0,2}? (?:sinks?|sinking|sank|plunges? to the bottom|drops? to the bottom|lies? (?:flat )?(?:on|at) the bottom|settles? (?:on|at) the bottom|falls? to the bottom)\b/iu,
    unless:
      /\b(?:floor|barrel|push\w*|press\w*|weight\w*|tied|drag\w*|melt\w*|teeth|into (?:the )?(?:snow|sand|mud|sofa|pillow))\b/iu,
    what: 'Something that floats sinks',
  },
  {
    cues: ['floa bob bobs bobb'],
    pattern:
      /\b(?:stones?|rocks?|boulders?|anvils?|bricks?|coins?|cannonballs?|bowling balls?|hammers?|keys?|nails?|wrench(?:es)?|dumbbells?|barbells?|safes?|pianos?|tanks?|cars?|horseshoes?|swords?|statues?|locomotives?|trains?|trucks?|lorr(?:y|ies)|bus(?:es)?|tractors?|tram|fridges?|stoves?|bathtubs? of lead|(?:lead|iron|steel|stone|concrete|marble|granite|brass) (?!(?:boat|ship|hull|buoy|barge|raft|bowl|tray)s?\b)\p{L}+) (?:gently |calmly |slowly )?(?:floats?|floating|bobs?|bobbing) (?:on|across|down|in|along|upon) (?:the |a )?(?:surface of the )?(?:water|river|lake|pond|sea|surface|pool|stream|ocean|bath\w*|canal|bay|bucket|harbou?r|fjord|lagoon)\b/iu,
    what: 'Something heavy floats on water',
  },
  {
    cues: ['thro', 'walk step pass run runs reac driv glid slip stro stri marc ride phas sink melt push'],
    pattern:
      /\b(?:walk|step|pass|run|reach|drive|glide|slip|stroll|stride|march|ride|phase)(?:s|es)? (?:straight |right |clean |calmly |slowly |effortlessly )?through (?:the |a |an |his |her )?(?:(?:solid|closed|locked|shut) (?:\p{L}+ )?(?:wall|door|window|rock|gate|glass)|(?:brick |stone |concrete |steel |cliff |kitchen |bedroom |living-room |office )?wall|solid (?:\p{L}+ )?(?:cliff|rock|mountain|stone|wood|ice|glass|steel|concrete)|mirror|windowpane|pane of glass|bookcase)s?(?!\p{L}| of (?:fog|mist|water|rain|smoke|people|flames|fire|snow))/iu,
    unless: /\b(?:hole|gap|crash\w*|burst\w*|smash\w*|break\w*|arch\w*|opening|breach|gate in)\b/iu,
    what: 'Somebody passes through something solid',
  },
  {
    cues: [
      'walk run runs runn stro stan danc step stri skip gall trot driv ride rid roll cycl spee race craw',
      'surf wate air ceil clou wall faca skys side lake sea rive pond pool ocea cana up noth',
    ],
    pattern:
      /\b(?:walk|run|stroll|stand|dance|step|stride|skip|gallop|trot|drive|ride|roll|cycle|speed|race|crawl)(?:s|es|ing)? (?:(?:calmly|slowly|barefoot|upside[- ]down|freely|straight|right|across|out|easily|quietly|casually|at speed) ){0,2}(?:(?:across|on|over|along|upon|atop|out onto) (?:the )?(?:surface of (?:the |a )?(?:\p{L}+ )?(?:water|lake|sea|river|pond|pool|ocean|canal)|water(?=[.,;]| (?:toward|as|without|and|to)|$)|(?:thin |empty |the )?air(?!\p{L}|port|field|strip| (?:bridge|mattress|bed|vents?|ducts?|cushion|base))|nothing(?:ness)?|ceiling|clouds?)|(?:straight |right )?up (?:the|a|an|its) (?!steps|stairs|ramp)(?:(?:sheer|vertical|smooth|glass|brick|stone|concrete|steel|white|tall|bare|outer|outside|office|flat|mirrored|marble|granite|tiled|painted) ){0,3}(?:wall(?! of (?:rock|rocks|water|ice|snow|earth|sand|dirt))|facade|façade|skyscraper|(?:side|front|face|outside|facade) of (?:the|a|an) (?:\p{L}+ ){0,2}?(?:building|house|tower|skyscraper|block|hotel|church|cathedral|silo|lighthouse))(?! (?:on|with|by) (?:a |the |two )?(?:rope|ladder|holds|cable)))(?!\p{L})/iu,
    unless:
      /\b(?:ice|icy|frozen|jetty|pier|boat|board|strider|insect|spider|gecko|lizard|squirrel|cat|ivy|ants?|beetle|fly|roach|parkour|traceur|ropes?|harness|ladder|scaffold\w*|lift|elevator|gondola|cable|lizard|basilisk|bird|heron|swan|duck|paddleboard|surf(?:er|ers|ing|board)|ski\w*|bridge|puddles?|shallow|amphibi\w+|hovercraft|wave|treadmill|plank|window cleaner)\b/iu,
    what: 'Somebody walks where nothing carries',
  },
  {
    cues: ['flie fly flyi floa hove soar asce'],
    pattern:
      /\b(?:man|woman|boy|girl|child|kid|he|she|they|person|chef|waiter|teacher|businessman|grandmother|grandfather|horse|cow|dog|cat|elephant|car|bus|truck|house|piano|sofa|bed|chair|table|bicycle)s? (?:slowly |gently |suddenly |calmly )?(?:flies|fly|flying|floats?|floating|hovers?|hovering|soars?|soaring|ascends?) (?:(?:slowly|gently|up|away|high) ){0,2}(?:up|upward|upwards|above|over|through the (?:air|sky|clouds)|off the (?:ground|floor)|into the (?:air|sky|clouds)|in (?:the )?(?:air|mid-?air|sky))\b/iu,
    unless: held,
    floats: true,
    what: 'Somebody floats without support',
  },
  {
    cues: ['fish whal shar jell dolp turt rays ray gold octo', 'swim floa drif glid'],
    pattern:
      /\b(?:fish(?:es)?|whales?|sharks?|jellyfish|dolphins?|turtles?|rays?|goldfish|octopus(?:es)?) (?:slowly |calmly |gently )?(?:swims?|swimming|floats?|floating|drifts?|drifting|glides?|gliding) (?:\p{L}+ly )?(?:through|across|over|above|between|past|down|along) (?:the |a |an )?(?:\p{L}+ )?(?:air|streets?|sky|city|rooms?|rooftops?|forest|desert|buildings?|towers?|living room|library|traffic|alley|avenue)\b/iu,
    unless: /\b(?:aquarium|tank|bowl|underwater|flooded|reef|projection|screen)\b/iu,
    floats: true,
    what: 'A fish swims in the air',
  },
  {
    cues: ['flam fire camp bonf cand torc matc', 'unde bene bott'],
    pattern:
      /\b(?:flames?|fire|campfire|bonfire|candles?|torch(?:es)?|match(?:es)?)\b[^.;,]{0,25}?\b(?:burns?|burning|flickers?|flickering|stays? lit|blazes?|blazing|lit)\b[^.;,]{0,25}?\b(?:under ?water|beneath the (?:water|surface|waves|sea)|under the (?:water|sea|waves)|at the bottom of the (?:sea|pool|lake|ocean|river))\b/iu,
    what: 'A flame burns under water',
  },
  {
    cues: ['reas un unbr unsh unsp back mend seal'],
    pattern:
      /\b(?:reassembl(?:es?|ing)|un-?(?:breaks?|shatters?|spills?)|puts? (?:itself|themselves) back together|(?:fl(?:y|ies)|leaps?|jumps?|come|comes) back together|mends? (?:itself|themselves)|seals? (?:itself|themselves) shut again)\b/iu,
    unless: /\b(?:robot|transformer|puzzle|engineer|mechanic|he|she|technician|crew|they reassemble)\b/iu,
    what: 'Something broken mends itself',
  },
  {
    cues: ['shad', 'sun lamp ligh cand stre bulb fire wind'],
    pattern:
      /\bshadows? (?:\p{L}+ )?(?:points?|falls?|stretch(?:es)?|reach(?:es)?) (?:straight )?to(?:ward|wards)? the (?:sun|lamp|light|candle|streetlamp|bulb|fire|window)\b/iu,
    what: 'A shadow falls toward its light',
  },
  {
    cues: ['smok stea', 'down pour fall sink drop drip rain'],
    pattern:
      /\b(?:smoke|steam) (?:pours?|falls?|sinks?|drops?|drips?|rains?) (?:straight )?(?:down|downward|downwards)(?= (?:to|into|onto)|[.,;]|$)|\b(?:smoke|steam)\b[^.;,]{0,30}? (?:sinks?|drips?) (?:like|to the|into|onto|down)\b/iu,
    unless: /\b(?:dry ice|chimney draught|stage fog|fog machine|liquid nitrogen|incense)\b/iu,
    what: 'Hot vapour sinks',
  },
  {
    cues: [
      'rain snow hail wate drop sand ball ston bric appl coin milk wine coff tea beer leav',
      'fall pour run runs rush drip flow stre shoo plun drop rise rain snow spra',
      'floo grou pave stre bott tabl sink drai pudd sea',
    ],
    pattern:
      /\b(?:falls?|falling|pours?|runs?|rushes|drips?|flows?|streams?|plunges?|drops?|rains?|snows?) (?:straight |slowly |gently )?from the (?:\p{L}+ )?(?:floor|ground|pavement|street|bottom|table|sink|drain|puddles?|sea|grass|carpet) (?:up|upwards?|(?:up )?(?:in)?to(?:wards?)? the (?:\p{L}+ )?(?:ceiling|sky|clouds?|roof|rafters|lamps?|top))\b/iu,
    unless: driven,
    what: 'Something falls upward',
  },
  {
    cues: ['sink sank', 'up upwa skyw ceil sky'],
    pattern:
      /\b(?:sinks?|sinking|sank) (?:slowly |gently |straight )?(?:upwards?|skywards?|up(?= (?:out|from|into|to|toward|towards|through|past)|[.,;]|$)|(?:in)?to(?:wards?)? the (?:sky|ceiling|clouds))(?!\p{L})/iu,
    what: 'Something sinks upward',
  },
  {
    cues: ['swim padd row rows rowi dive crawl craw', 'air sky'],
    pattern:
      /\b(?:swims?|swimming|paddles?|paddling|rows?|rowing|dog-?paddles?)\b[^.;,]{0,24}?\b(?:through|in|across|into|up into|along) (?:the |a )?(?:(?:empty|thin|open|dry|plain|clear|evening|morning|night|cold|warm) )?(?:air|sky)(?!\p{L}| (?:mattress|bubbles?|bed))/iu,
    unless: /\b(?:reflect\w*|mirror\w*|clear as|like)\b/iu,
    what: 'Somebody swims in the air',
  },
  {
    cues: [
      'jump leap thro toss kick bat hit hits fall drop vaul spri boun hop hops laun flip some',
      'neve not does won with refu stay rema isn',
    ],
    pattern:
      /\b(?:jumps?|leaps?|leapt|jumped|throws?|thrown|toss(?:es|ed)?|kicks?|kicked|hits?|batted|vaults?|springs?|bounces?|hops?|launche?s?|somersaults?|flips?)\b[^.]{0,70}?\b(?:(?:never|does not|doesn['’]t|won['’]t|refuses to|without ever|without) (?:com(?:es?|ing)|fall(?:s|ing)?|land(?:s|ing)?|return(?:s|ing)? to (?:the )?(?:ground|earth|floor))(?: (?:back )?(?:down|to (?:the )?(?:ground|earth|floor)))?(?= ?[.,;]|$| (?:again|as|while|but|and|for)\b)|(?:stays?|remains?) (?:up(?: (?:there|in the air))?|in the air|aloft)(?= ?[.,;]|$| (?:as|while|and|for (?:the rest|minutes|ever|good|the whole|\d+|five|ten))\b))/iu,
    unless:
      /\b(?:balloon|lantern|kite|drone|bird|frisbee|paper plane|branch|tree|roof|net\b|basket\b|bench|stage|attention|party|call|(?:he|she|they|who) (?:never|does not|doesn['’]t) com)/iu,
    floats: true,
    what: 'Something that goes up does not come down',
  },
  {
    cues: [
      'flie fly flyi soar glid driv ride race spee shoo float floa hove hang rise climb clim',
      'up upwa over abov wate past into',
    ],
    pattern: re(
      `\\b${weight}s? (?:slowly |gently |suddenly |calmly |quietly )?(?:flies|fly|flying|soars?|glides?|hovers?|floats?|drifts?|rises?|rising|ascends?) (?:(?:slowly|gently|straight|calmly|quietly) ){0,2}(?:upwards? (?:past|over|above|into|to)|up (?:the (?:waterfall|cliff|facade|wall|side of|outside of|stairwell)|over|past|into|above|toward|towards)|into the (?:\\p{L}+ )?(?:air|sky|clouds)|(?:over|above) the (?:roofs?|rooftops?|houses|trees|city|village))\\b`,
    ),
    unless: new RegExp(
      `${held.source}|${driven.source}|\\b(?:lift|elevator|escalator|ramp|stuntm\\w+|drone|plane|helicopter|cable car|gondola)\\b`,
      'iu',
    ),
    doer: /\b(?:cable|sky|flying)\s*$/iu,
    floats: true,
    what: 'Something heavy flies',
  },
  {
    cues: ['leap glid', 'upwa up', 'roof ledg clif brid wind balc jump leap'],
    pattern:
      /\b(?:jumps?|leaps?|steps?|dives?|falls?) (?:off|from) (?:the|a|an|his|her) [^.;,]{0,24}? and (?:glides?|soars?|floats?|drifts?|flies|rises?) (?:upwards?|up\b|away over|over the)/iu,
    unless:
      /\b(?:wingsuit|para\w+|glider|bird|eagle|hawk|pigeon|gull|owl|wings?|squirrel|kite|balloon|dragon)\b/iu,
    what: 'Somebody flies without support',
  },
  {
    cues: ['noth noug', 'abov air hang stan sits floa hove'],
    pattern: re(
      `\\b${weight}s?\\b[^.;]{0,30}?\\b(?:hangs?|hanging|floats?|floating|hovers?|hovering|stands?|sits?|rests?|stays?)\\b[^.;]{0,50}?\\b(?:with|on) (?:nothing|no (?:rope|wire|string|support|strings|wires|ropes)) (?:at all )?(?:holding|beneath|below|under|underneath|supporting|to hold|carrying|attached)`,
    ),
    what: 'Something hangs without support',
  },
  {
    cues: ['clim walk step asce run runs', 'invi air noth'],
    pattern:
      /\b(?:climbs?|walks?|steps?|ascends?|runs?) (?:up |on |onto |down )?(?:an? |the |some )?(?:invisible (?:stairs?|steps?|staircase|ladder|floor|bridge)|stairs of (?:air|light|nothing))\b/iu,
    unless: /\b(?:mim(?:e|es|ing)|pantomime|glass)\b/iu,
    what: 'Somebody walks where nothing carries',
  },
  {
    cues: [
      'whol back reve unbu unbr unsh rest toge',
      'agai toge glas cup jug bott pitc cara bowl buck tap fauc pot kett teap mug pan can barr spou hose log logs shel plat vase tree bran bow gun barre chim itse them reve',
    ],
    pattern: re(
      `\\b(?:becomes? (?:whole|intact|complete|unbroken) again|(?:shards?|pieces|fragments|splinters|bits|crumbs|petals|ash(?:es)?|smoke|flames?|sparks?|bullets?|arrows?|leaves|${liquid.slice(3, -1)})\\b(?: (?!and\\b|while\\b)[\\p{L}'’-]+){0,4}? (?:fl(?:y|ies)|leaps?|jumps?|flows?|pours?|runs?|crawls?|gathers?|rushe?s?|streams?|returns?|slides?|is sucked|are sucked|sucks? itself) (?:back )?(?:up )?(?:(?:in)?to|onto) (?:the|a|its|his|her|their) (?:\\p{L}+ )?(?:glass|cup|jug|bottle|pitcher|carafe|bowl|bucket|tap|faucet|pot|kettle|teapot|mug|pan|can|barrel|spout|hose|chimney|cigarette|match|log|branch|tree|stem|shelf|plate|vase|bow|gun|muzzle)\\b(?<= back (?:up )?(?:(?:in)?to|onto) [^.;]*)|(?:ash(?:es)?|smoke|crumbs|sawdust) (?:turns?|becomes?|changes?) (?:back )?(?:in)?to (?:a |the )?(?:logs?|wood|paper|letter|bread|loaf|tree|house))`,
    ),
    unless: /\b(?:he|she|they|who|washes|puts?|sweeps?|gust|wind|glue[sd]?|puzzle)\b/iu,
    what: 'Time runs backwards',
  },
  {
    cues: ['reve', 'wate rive stre fall casc clim'],
    pattern:
      /\b(?:waterfall|river|stream|cascade|avalanche|rain|landslide) (?:suddenly |slowly )?(?:reverses(?: (?:direction|course|itself))?|runs backwards?|flows backwards?)\b/iu,
    unless: /\b(?:tide|tidal|bore|pump\w*)\b/iu,
    what: 'Time runs backwards',
  },
  {
    cues: ['aval land rock mud muds lava', 'back up uphi'],
    pattern:
      /\b(?:avalanche|landslide|rockslide|mudslide|rockfall|mud|lava) (?:slides?|rolls?|tumbles?|runs?|flows?|rushes) (?:back )?(?:up|uphill)(?= (?:the|a|to|into|toward|towards)|[.,;]|$)/iu,
    what: 'Something falls upward',
  },
  {
    cues: [
      'fire flam stov oven torc boil burn lava furn camp grill gril sauna stea heat hot',
      'free froz ice fros icic',
    ],
    pattern:
      /\b(?:(?:(?:on|over|above|in|inside) (?:the|a|an) (?:\p{L}+ )?(?:fire|campfire|bonfire|flames?|stove|oven|burner|furnace|grill|sauna|hob|forge)|boiling (?:water|kettle|pot|soup|oil|milk))\b[^.;]{0,40}?\b(?:freezes?|freezing|turns? (?:in)?to ice|ices over|frosts over|grows? icicles)|(?:flames?|fire|candle|torch|bonfire|campfire|lava|sparks?) (?:suddenly |slowly )?(?:freezes?|turns? (?:in)?to ice|ices over|frosts over)|freez(?:es|ing) (?:\p{L}+ )?(?:in|over|on|above) (?:the|a) (?:\p{L}+ )?(?:fire|campfire|bonfire|flames?|stove|oven|furnace|grill|forge)|(?:flames?|torch|fire|hot iron|blowtorch|lava) (?:leaves?|spreads?|covers?|coats?) (?:\p{L}+ ){0,4}?(?:frost|ice|snow))\b/iu,
    unless:
      /\b(?:nitrogen|dry ice|freezer|frozen (?:pizza|peas|food)|camera|frame|picture|out of|in fear|with fear|he|she)\b/iu,
    what: 'Heat freezes something',
  },
  {
    cues: ['ice icic snow iceb wate glac ston rock', 'burn fire flam igni blaz'],
    pattern:
      /\b(?:(?:blocks? of ice|ice cubes?|icicles?|icebergs?|snowm[ae]n|snowballs?|snowdrifts?|snow|glaciers?|ice|puddles?|rain(?:drops)?|water) (?:suddenly |slowly )?(?:catch(?:es)? (?:fire|alight)|burns?(?! (?:blue|red|gold|white|orange|pink|off|in the (?:sun|light|dusk|dawn|sunset|evening))|['’])|bursts? into flames?|ignites?|goes up in flames))\b/iu,
    unless: /\b(?:petrol|gasoline|oil|methane|alcohol|brandy|rum|sambuca|gas|candle|torch|lighter|eyes?)\b/iu,
    what: 'Ice burns',
  },
  {
    cues: [
      'thro',
      'wall tabl floo desk coun ceil conc ston rock ston wood stee door clif grou wind glas pane boul tree trun',
    ],
    pattern:
      /\b(?:(?:sinks?|drops?|falls?|passes|slides?|slips?|goes|walks?|rolls?|floats?|glides?|melts?|dives?|reaches|pushes|puts?|sticks?|thrusts?|moves?|swings?|cuts?|runs?|flies|drives?)\b[^.;,]{0,24}? (?:straight |right |clean |cleanly |effortlessly |slowly )?through (?:the|a|an|his|her) (?:(?:solid|closed|concrete|marble|wooden|oak|steel|stone|brick|glass|iron|kitchen|dining|tiled|granite|shut|locked|metal) ){0,3}(?:table(?:top)?|floor|desk|counter|worktop|ceiling|wall|door|pane|window ?pane|window|cliff|rock|boulder|tree trunk|trunk|ground|pavement|lid|anvil)s?\b[^.;]{0,20}?\b(?:as if (?:it|they) (?:were|was|are) (?:\p{L}+ )?(?:not there|n['’]t there|water|air|mist|smoke|nothing|liquid|fog)|as though (?:it|they) (?:were|was) (?:\p{L}+ )?(?:not there|water|air|mist|nothing)|like (?:water|smoke|mist|air|a ghost|nothing)|without (?:\p{L}+ ){0,2}?(?:breaking|cracking|touching|leaving|harming|damaging|a (?:scratch|mark|crack|trace)|opening)|(?:and|,) (?:leaves?|leaving) (?:no|not a) (?:mark|hole|trace|crack|scratch))|(?:sinks?|passes) (?:straight |right |clean |slowly )?through (?:the|a) (?:(?:solid|concrete|marble|wooden|oak|steel|stone|kitchen|tiled) ){0,2}(?:floor|table|tabletop|desk|counter|pavement))\b/iu,
    unless:
      /\b(?:hole|hatch|trapdoor|trap door|crack in|drill\w*|saw\w*|laser|light|beam|sunlight|sound|music|voice|noise|water|rain|leak\w*|mud|quicksand|heat|projector|projection|door in|opening|rotten)\b(?!\s*(?:[.,;]|$))|\b(?:light|sunlight|sunbeams?|beams?|sound|music|voices?|noise|leaks?|laser|x-?rays?)\b/iu,
    what: 'Something passes through something solid',
  },
  {
    cues: [
      'feat bubb soap peta snow leaf ball butt moth cott dand pill',
      'crac shat smas dent brea crus flat shak floo',
    ],
    pattern:
      /\b(?:feathers?|(?:soap )?bubbles?|petals?|snowflakes?|leaf|butterfl(?:y|ies)|moths?|cotton balls?|dandelion(?: seeds?)?|ping-?pong balls?|confetti)\b[^.;]{0,50}?\b(?:cracks?|shatters?|smash(?:es)?|dents?|crush(?:es)?|flattens?|splits?|breaks?) (?:the|a|an|his|her) (?!surface|silence|still|ice|light|air)\p{L}+/iu,
    unless: /\b(?:hammer|hail|beside|next to|while|as)\b/iu,
    what: 'Something light hits like something heavy',
  },
  {
    cues: ['refl shad port pain phot', 'step walk clim reac gets leav peel deta'],
    pattern:
      /\b(?:reflection (?:\p{L}+ly )?(?:steps?|walks?|climbs?|crawls?|reaches) (?:(?:right |straight )?out|away|off)|shadow (?:\p{L}+ly )?(?:gets up|stands up|peels?|detaches|walks? (?:off|away)|runs? (?:off|away)|leaves)\b[^.;]{0,30}?(?:without (?:him|her|them|it)|from (?:the (?:wall|floor|ground)|his|her)|by itself|on its own|alone|and walks))\b/iu,
    what: 'A shadow or reflection moves by itself',
  },
  {
    cues: [
      'itse them own nobo',
      'slid roll move stac rise lift turn walk danc cut cuts chop swee wash fold pour open jump push spin gath lay lays',
    ],
    pattern:
      /\b(?:chairs?|tables?|sofas?|beds?|wardrobes?|cupboards?|pianos?|books?|plates?|cups?|knives|knife|brooms?|mops?|pans?|spoons?|shoes?|boots?|suitcases?|boxes|crates?|stones?|bricks?|hammers?|pens?|pencils?|brush(?:es)?|ladders?|teapots?|pots?)\b [^.;,]{0,40}?\b(?:by (?:itself|themselves)|on (?:its|their) own|of (?:its|their) own accord)\b/iu,
    unless:
      /\b(?:robot\w*|remote|motor\w*|electric|player piano|automatic|self-\p{L}+|stands?|sits?|lies?|lying|earthquake|ship|boat|train|slope|wind|gust|eats?|left|alone|he|she|who)\b/iu,
    debatable: true,
    what: 'Something moves by itself',
  },
];

/** Groups of cues by what they hold, numbered. */
const groups = new Map<string, number>();
/** The groups that a word with such first letters belongs to. */
const groupsOf = new Map<number, number[]>();

/** Four letters as one number. */
const packed = (stem: string): number =>
  [...stem].reduce((sum, letter) => sum * 27 + letter.charCodeAt(0) - 96, 0);

function numbered(cue: string): number {
  const known = groups.get(cue);
  if (known !== undefined) return known;
  const group = groups.size;
  groups.set(cue, group);
  for (const stem of cue.split(' ').map(packed)) {
    const others = groupsOf.get(stem);
    if (others) others.push(group);
    else groupsOf.set(stem, [group]);
  }
  return group;
}

const needs = kinds.map((kind) => ({ kind, groups: kind.cues.map(numbered) }));

/**
 * The kinds of impossible motion that a text has the words for, told from the first letters of its words alone.
 * @example kindsIn('The boulder rolls uphill.').map((k) => k.what)
 */
export function kindsIn(text: string): readonly Kind[] {
  const found = new Uint8Array(groups.size);
  let stem = 0;
  let letters = 0;
  for (let i = 0; i <= text.length; i++) {
    // Lower case by one bit; what is no letter from a to z ends a word.
    const letter = (text.charCodeAt(i) | 32) - 96;
    if (letter > 0 && letter < 27) {
      if (letters++ < 4) stem = stem * 27 + letter;
    } else if (letters > 0) {
      for (const group of groupsOf.get(stem) ?? []) found[group] = 1;
      stem = 0;
      letters = 0;
    }
  }
  return needs.filter((n) => n.groups.every((g) => found[g] === 1)).map((n) => n.kind);
}
