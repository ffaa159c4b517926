/** Irregular forms, each to its base: past, participle, and the third person where it is irregular. */
const irregular = `be am is are was were been being,have has had having,do does did done doing,go goes went gone,see saw seen,take took taken,come came,give gave given,
run ran running,sit sat sitting,stand stood,lie lay lain lying,fall fell fallen,rise rose risen,throw threw thrown,catch caught,hold held,hang hung,stride strode stridden,
drive drove driven,ride rode ridden,fly flew flown,swim swam swum swimming,spin spun spinning,swing swung,sing sang sung,ring rang rung,drink drank drunk,eat ate eaten,
write wrote written,read read,speak spoke spoken,break broke broken,wake woke woken,shake shook shaken,bite bit bitten,hide hid hidden,fight fought,bring brought,
buy bought,think thought,teach taught,sleep slept,keep kept,weep wept,sweep swept,creep crept,leap leapt,kneel knelt,feel felt,leave left,lean leant,bend bent,
send sent,spend spent,build built,light lit,slide slid,shoot shot,strike struck stricken,stick stuck,dig dug,win won,wear wore worn,tear tore torn,bear bore borne,
swear swore sworn,draw drew drawn,grow grew grown,blow blew blown,know knew known,wind wound,find found,bind bound,grind ground,shine shone,shrink shrank shrunk,
sink sank sunk,spring sprang sprung,string strung,cling clung,fling flung,sling slung,begin began begun,steal stole stolen,freeze froze frozen,weave wove woven,
forget forgot forgotten,get got gotten getting,let let,set set setting,cut cut cutting,put put putting,hit hit hitting,split split,spread spread,burst burst,shut shut,
lead led,feed fed,meet met,flee fled,bleed bled,tell told,sell sold,say said,pay paid,lay laid,make made making,lose lost,show showed shown,sew sewn,mow mown,
dive dove dived,stand stood,understand understood,tie tying,die dying,seek sought,beat beaten,cast cast,quit quit,rid rid,shed shed,spit spat,stink stank,tread trod trodden`;

/** Form of an irregular verb to its base. */
export const irregularVerbs: ReadonlyMap<string, string> = new Map(
  irregular.split(',').flatMap((row) => {
    const [base, ...forms] = row.trim().split(/\s+/) as [string, ...string[]];
    return forms.map((form) => [form, base] as const);
  }),
);

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Participles of the past among the irregular forms. */
export const pastParticiples =
  set(`been had done gone seen taken come given run sat stood lain fallen risen thrown caught held hung driven ridden flown swum spun swung sung drunk eaten
  written read spoken broken woken shaken bitten hidden fought brought slept kept swept bent built lit shot struck stuck dug worn torn drawn grown blown wound found bound shone sunk strung clung
  flung slung stolen frozen woven set cut put hit split spread burst shut led fed made lost shown sewn tied laid cast beaten left`);

/** Verbs that only link a subject to what it is. */
export const linkingVerbs = set('be seem appear look feel remain become stay sound grow turn');

/** Postures and other states that last. */
export const postureVerbs = set(
  'sit stand lie lean rest hang kneel crouch perch lounge recline float sleep wait squat huddle loom tower stretch nestle line overflow glow wear hold carry live await slump sprawl dangle ride',
);

/** Verbs of contact: the object of a moving thing is what it meets. */
export const contactVerbs =
  set(`hit strike bounce roll drop tap knock bump crash smash slam collide land touch clip brush graze rattle ricochet clang slide skim kiss swish thud clatter fall circle
  spin rebound splash plunge`);

/** Verbs of looking: their goal is faced. */
export const lookVerbs = set('look gaze stare glance face watch peer turn point smile wave nod');

/** Verbs of holding: the object is in the subject's hand. */
export const holdVerbs = set(
  'hold carry grip clutch grasp wield cradle brandish lift raise hug embrace bear',
);

/** Verbs of wearing. */
export const wearVerbs = set('wear dress clothe clad don');

/** Verbs whose work is done by the noun after them: 'takes a shot', 'gives a nod'. */
export const lightVerbs = set('take give make do have offer perform throw let');

/** Auxiliaries, which carry no action. */
export const auxiliaries = set(
  "am is are was were be been being has have had do does did will would can could may might must shall should 's 're 'm 've 'll 'd",
);

/** Particles that belong to the verb before them. */
export const particles = set(
  'up down out off away back over around along together apart forward backward backwards upward upwards downward downwards aside past by through overhead in on behind ahead alongside',
);

/** Adverbs of manner that do not end in -ly, and others that a verb group may hold. */
export const adverbs =
  set(`slowly gently just almost always never ever still then again once together apart forward backward barefoot upside-down sideways overhead nearby outside inside upstairs downstairs
  downstream upstream upward upwards downward downwards onward toward slightly softly here there now soon later suddenly abruptly away back home fast hard high low mid-air midair too very
  quite more most less even also only away anywhere everywhere outdoors indoors loud quietly offscreen off-screen skyward closer further mostly as-well throughout alone around aloud
  somewhere afar underneath alongside finally eventually gradually progressively continuously briefly quickly seemingly nearly so rather perhaps away twice longer headfirst headlong face-down face-up upright tiptoe`);

/** What a deed is done to by its nature, as senses of WordNet: decides what 'it' stands for in 'opens it'. */
export const fitting: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  (
    [
      [
        'open close shut slam lock unlock',
        'door,window,box,chest,letter,book,bottle,jar,envelope,gift,umbrella,curtain,case,drawer,lid,suitcase,parcel,package,can,gate,refrigerator',
      ],
      ['drink sip gulp slurp swallow', 'beverage,cup,glass,mug,bottle,drinking glass'],
      [
        'eat bite chew devour taste lick munch',
        'food,nutriment,foodstuff,fruit,solid food,dish,plate,bowl,pasta',
      ],
      ['read fold unfold', 'document,letter,book,publication,newspaper,map,note,piece of writing,paper'],
      ['drive park', 'motor vehicle,wheeled vehicle,car'],
      ['ride mount', 'wheeled vehicle,horse,bicycle,animal,motorcycle,surfboard,skateboard,board'],
      ['throw catch kick bounce dribble shoot', 'ball,game equipment,disk,frisbee'],
      ['light', 'candle,lamp,cigarette,torch,match,fire,lantern'],
      ['pet stroke feed', 'animal'],
      ['play strum', 'musical instrument'],
      ['cut slice chop peel', 'food,vegetable,fruit,baked goods,bread,meat'],
    ] as const
  ).flatMap(([verbs, nouns]) => verbs.split(' ').map((verb) => [verb, nouns.split(',')] as const)),
);

/** Prepositional phrases that tell of a deed or a posture: 'a woman on the phone', 'a man in tears'. */
export const phraseDeeds: Readonly<Record<string, string>> = {
  'on phone': 'phone',
  'on telephone': 'phone',
  'on cellphone': 'phone',
  'on smartphone': 'phone',
  'on call': 'phone',
  'in tears': 'cry',
  'in tear': 'cry',
  'in laughter': 'laugh',
  'in prayer': 'pray',
  'on knee': 'kneel',
  'on horseback': 'ride',
  'in conversation': 'talk',
  'on tiptoe': 'sneak',
  'on run': 'run',
  'at wheel': 'drive',
  'behind wheel': 'drive',
};

/** Nouns of what a thing does by itself when they stand alone: 'slow rotation.' */
export const nounMotions: Readonly<Record<string, string>> = {
  rotation: 'rotate',
  rotating: 'rotate',
  spin: 'spin',
  turntable: 'rotate',
  levitation: 'float',
  explosion: 'explode',
  eruption: 'explode',
};

/** Verbs of going that name what one goes on, with the thing. */
export const vehicleVerbs: Readonly<Record<string, string>> = {
  skateboard: 'skateboard',
  bike: 'bicycle',
  bicycle: 'bicycle',
  cycle: 'bicycle',
  pedal: 'bicycle',
  motorcycle: 'motorcycle',
  snowboard: 'snowboard',
  ski: 'skis',
  sled: 'sled',
  kayak: 'kayak',
  canoe: 'canoe',
  scooter: 'scooter',
};

/** Verbs of going that somebody does on what his trade rides: a cyclist races. */
export const goingVerbs = set(
  'race speed zoom careen hurtle descend roll coast glide weave tear bomb barrel carve fly drift cruise sprint swerve accelerate',
);

/** What one rides on that is no vehicle: the deed needs nothing in the hands but the board. */
export const ridable: ReadonlySet<string> = new Set(
  'wave swell surf barrel wind air thermal current rapid tide'.split(' '),
);

/** Nouns that name what is done when a light verb takes them: 'takes a shot' shoots. */
export const nounDeeds: Readonly<Record<string, string>> = {
  shot: 'shoot',
  smile: 'smile',
  laugh: 'laugh',
  dance: 'dance',
  walk: 'walk',
  look: 'look',
  step: 'step',
  jump: 'jump',
  bite: 'bite',
  sip: 'sip',
  drink: 'drink',
  bow: 'bow',
  hug: 'hug',
  kiss: 'kiss',
  nod: 'nod',
  wave: 'wave',
  turn: 'turn',
  spin: 'spin',
  leap: 'leap',
  swing: 'swing',
  breath: 'breathe',
  glance: 'glance',
  dive: 'dive',
  stroll: 'stroll',
  ride: 'ride',
  photo: 'photograph',
  picture: 'photograph',
  photograph: 'photograph',
  selfie: 'photograph',
  flight: 'fly',
  seat: 'sit',
  shrug: 'shrug',
  sigh: 'sigh',
  grin: 'grin',
  wink: 'wink',
  stretch: 'stretch',
  shake: 'shake',
  push: 'push',
  pull: 'pull',
  kick: 'kick',
  punch: 'punch',
  throw: 'throw',
  run: 'run',
  party: 'celebrate',
  conversation: 'talk',
  chat: 'talk',
  argument: 'argue',
  fight: 'fight',
  sneeze: 'sneeze',
  picnic: 'eat',
  snack: 'eat',
  call: 'phone',
  nightmare: 'sleep',
  coffee: 'drink',
  tea: 'drink',
  dinner: 'eat',
  lunch: 'eat',
  breakfast: 'eat',
  meal: 'eat',
  rest: 'rest',
  nap: 'sleep',
  speech: 'speak',
  salute: 'salute',
  yawn: 'yawn',
};

/** Verbs that say only that somebody does what his trade does. */
export const tradeVerbs = set('practice practise rehearse perform train warm-up compete');

/** What somebody of a trade does then. */
export const tradeDeeds: Readonly<Record<string, string>> = {
  ballerina: 'dance',
  dancer: 'dance',
  singer: 'sing',
  boxer: 'punch',
  painter: 'paint',
  pianist: 'play piano',
  violinist: 'play violin',
  cellist: 'play cello',
  drummer: 'play drums',
  guitarist: 'play guitar',
  musician: 'play guitar',
  juggler: 'juggle',
  magician: 'card trick',
  skater: 'skate',
  swimmer: 'swim',
  runner: 'run',
  archer: 'shoot arrow',
};
