const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Moving air. */
export const windNouns = set('wind breeze gust draft draught gale storm windstorm zephyr current-of-air');

/** What moving air does to what it meets. */
export const windVerbs = set(
  `catch move lift blow ruffle toss stir tousle play bend rustle sweep brush touch push tug whip shake sway ripple carry
  disturb rock flutter billow animate swirl caress tease kiss rush comb sift shift`,
);

/** Verbs that say that something moves and leave open how. */
export const openVerbs = set(
  'move stir shift animate dance live bring activate come-alive come-to-life undulate wiggle react respond',
);

/** Nouns that say the same. */
export const openNouns = set(
  'movement motion animation life activity dynamics dynamism liveliness cinemagraph',
);

/** Nouns that only measure what they are of: 'a plume of smoke'. */
export const measureNouns = set(
  'layer plume wisp trail blanket sheet puff swirl tendril curl bit touch hint flurry veil bank band stream column ribbon thread shower burst cloud swarm pile mass strand gust rush patch piece end edge tip corner hem top rest part',
);

/** The whole picture as a doer: 'the scene comes alive'. */
export const wholeNouns = set(
  'scene image picture photo photograph photography everything still landscape painting illustration artwork frame environment all world view drawing element elements shot composition',
);

/** Verbs that carry another one: 'begins to turn', 'continues drifting', 'a smile forms', 'add ripples', 'give a nod'. */
export const supportVerbs = set(
  `begin start continue keep go let make get seem appear form spread emerge grow break play cross give add create show have
  produce bring come cause remain stay stop cease become help send feature include see want need take do be contain fill use
  slowly gradually develop build arrive pass settle leave set introduce apply put generate turn-into hold begin-to do display
  exhibit ease`,
);

/** Verbs under which something stands in the picture as it is; nothing moves by them. */
export const restVerbs = set(
  `sit stand lie rest lean wear hold have be feature depict show portray remain stay keep stare gaze contain surround
  frame fill line cover include stretch tower loom overlook seem appear feel set place position locate belong dress match
  capture preserve maintain reflect focus reveal pose wait lounge recline perch exist evoke create suggest highlight
  emphasize emphasise convey give establish ensure avoid`,
);

/** Words for not moving at all. */
export const stillWords = set(
  'still static motionless frozen unmoving stationary immobile fixed unchanged steady',
);

/** Verbs of sound that nothing shows. */
export const soundVerbs = set(
  'chirp sing hum buzz crackle whistle howl ring tick chatter roar sizzle lap murmur echo thunder rumble click beep bark meow purr hiss whirr whir honk toot squeak croak coo quack neigh moo bleat growl snore patter splutter play',
);

/**
 * Deeds that one side of a still cannot show, with the motion (in its own words) that comes nearest, if any does.
 */
export const nearDeeds: readonly (readonly [near: string, verbs: string])[] = [
  [
    'glide|shift',
    `run drive fly sail ride swim walk stroll gallop race cruise roll travel soar jog cycle paddle row advance approach
    march skate ski slide trot wander dive speed accelerate zoom dart glide come drift arrive enter pass cross proceed
    leave depart ascend descend climb take-off land`,
  ],
  [
    'shift',
    `wave gesture reach stretch dance jump hop lift raise pick drop grab throw push pull type write cook pour drink eat open
    close point clap bow kneel rise sit stand hug kiss hand stroke pet touch adjust brush play work paint read dig chop stir
    wipe shake rub carry swing wag twirl groom lick scratch crawl stand-up swish twitch flick wiggle shrug beckon salute hold fidget`,
  ],
  ['smile', 'laugh grin giggle chuckle beam smirk'],
  ['speak', 'talk speak say sing whisper chat mouth shout yell murmur recite explain'],
  ['turn head', 'look glance gaze peer watch face'],
];

/** Every verb of these tables that tells of a doer. */
export const deedVerbs: ReadonlySet<string> = new Set([
  ...nearDeeds.flatMap(([, verbs]) => verbs.split(/\s+/)),
  ...openVerbs,
  ...soundVerbs,
]);

/** How strong: each word, verbs and names of winds among them, with its factor on the usual amount. */
export const amounts: readonly (readonly [number, string])[] = [
  [
    0.5,
    `gentle gently subtle subtly slight slightly soft softly faint faintly light lightly mild mildly delicate delicately barely
    tiny small minimal calm calmly quiet quietly tender tenderly lazy lazily peaceful peacefully minute almost slow-moving little
    imperceptible imperceptibly natural-looking hint`,
  ],
  [
    1.6,
    `strong strongly violent violently heavy heavily fierce fiercely wild wildly intense intensely powerful powerfully big huge
    dramatic dramatically vigorous vigorously hard stormy furious furiously raging wide widely broad broadly massive full
    fully deep deeply thick harsh howling dense billowing roaring energetic energetically stiff gusty choppy rough roughly turbulent tempestuous
    blustery windy gale-force forceful forcefully mighty mightily savage savagely ferocious ferociously torrential
    relentless relentlessly tremendous great greatly large larger strongest stronger visibly noticeably clearly markedly
    gust gale storm windstorm squall hurricane tempest rage thrash lash whip churn surge crash pound batter blast heave`,
  ],
];

/** How fast: each word with its factor on the usual pace. */
export const paces: readonly (readonly [number, string])[] = [
  [
    0.5,
    `slow slowly gradual gradually lazy lazily languid languidly leisurely unhurried gentle gently calm calmly steady serene
    serenely slow-motion smoothly smooth softly peacefully gracefully ever-so-slowly`,
  ],
  [
    2,
    `fast quick quickly rapid rapidly swift swiftly sudden suddenly brisk briskly violent violently frantic frantically hurried
    wildly furiously abruptly instantly racing rushing timelapse time-lapse hyperlapse sharply vigorously race rush hurtle dash streak thrash speeding hasty hastily hurriedly briskly energetically
    speedily feverish feverishly`,
  ],
];
