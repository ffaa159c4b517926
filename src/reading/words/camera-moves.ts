/** A way that a camera goes or turns. */
export type Way =
  | 'in'
  | 'out'
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'around'
  | 'clockwise'
  | 'counterclockwise'
  | 'along';

/**
 * What a move is to its shot: `primary`, of which a shot bears one; `carrier`, what the camera is carried by and goes
 * with any one move (a shoulder, a drone); `modifier`, what comes with a move (parallax, a rack of focus); `hold`,
 * a camera that stays, or rides on what it films.
 */
export type MoveRole = 'primary' | 'carrier' | 'modifier' | 'hold';

/** A verb of camera moves, by its base form. */
export interface MoveVerb {
  /** Catalogue move for each way; `any` for a way that is not listed, `bare` where no way is said. */
  readonly ways: Partial<Record<Way | 'any' | 'bare', string>>;
  /** A word of the trade: needs no camera as its subject. Other verbs are moves only where the camera does them. */
  readonly term?: true;
  /** Forms that are not made by rule. */
  readonly forms?: readonly string[];
}

const travel = {
  in: 'dolly-in',
  out: 'dolly-out',
  left: 'truck-left',
  right: 'truck-right',
  up: 'pedestal-up',
  down: 'pedestal-down',
  around: 'arc-right',
  clockwise: 'arc-left',
  counterclockwise: 'arc-right',
  along: 'tracking',
} as const;
const circle = {
  left: 'arc-left',
  right: 'arc-right',
  clockwise: 'arc-left',
  counterclockwise: 'arc-right',
  any: 'arc-right',
} as const;
const turn = {
  left: 'pan-left',
  right: 'pan-right',
  up: 'tilt-up',
  down: 'tilt-down',
  in: 'pan-right',
  along: 'pan-right',
} as const;
const arm = { up: 'crane-up', out: 'crane-up', along: 'crane-up', down: 'crane-down' } as const;
const rise = { any: 'pedestal-up', bare: 'pedestal-up' } as const;
const sink = { any: 'pedestal-down', bare: 'pedestal-down' } as const;
const fly = {
  ...travel,
  in: 'aerial',
  along: 'aerial',
  left: 'aerial',
  right: 'aerial',
  bare: 'aerial',
} as const;

/** Every verb with which a camera is moved. */
export const moveVerbs: Readonly<Record<string, MoveVerb>> = {
  pan: { ways: { ...turn, around: 'pan-right', bare: 'pan-right' }, term: true },
  tilt: { ways: { up: 'tilt-up', in: 'tilt-up', down: 'tilt-down', bare: 'tilt-up' }, term: true },
  dolly: { ways: { ...travel, bare: 'dolly-in' }, term: true, forms: ['dollying', 'dollies'] },
  push: { ways: { ...travel, in: 'push-in', along: 'push-in', bare: 'push-in' }, term: true },
  pull: { ways: { out: 'dolly-out', up: 'crane-up', bare: 'dolly-out' }, term: true },
  zoom: { ways: { in: 'zoom-in', out: 'zoom-out', any: 'zoom-in', bare: 'zoom-in' }, term: true },
  track: { ways: { ...travel, any: 'tracking', bare: 'tracking' }, term: true },
  truck: { ways: { ...travel, along: 'truck-right', bare: 'truck-right' }, term: true },
  crab: { ways: { left: 'truck-left', right: 'truck-right', along: 'truck-right' }, term: true },
  crane: { ways: { ...arm, bare: 'crane-up' }, term: true },
  jib: { ways: { ...arm, bare: 'crane-up' }, term: true },
  boom: { ways: { up: 'pedestal-up', down: 'pedestal-down' }, term: true },
  pedestal: { ways: { up: 'pedestal-up', down: 'pedestal-down' }, term: true },
  orbit: { ways: { ...circle, bare: 'arc-right' }, term: true },
  arc: { ways: { ...circle, bare: 'arc-right' }, term: true, forms: ['arcing', 'arcking'] },
  whip: { ways: { any: 'whip-pan', in: 'whip-pan', left: 'whip-pan', right: 'whip-pan' } },
  circle: { ways: { ...circle, bare: 'arc-right' } },
  encircle: { ways: { ...circle, bare: 'arc-right' } },
  revolve: { ways: { ...circle, bare: 'arc-right' } },
  wrap: { ways: { around: 'arc-right' } },
  swirl: { ways: { around: 'arc-right', bare: 'arc-right' } },
  spiral: { ways: { ...circle, up: 'crane-up', down: 'crane-down', bare: 'arc-right' } },
  corkscrew: { ways: { any: 'roll', bare: 'roll' } },
  rotate: { ways: { around: 'arc-right', any: 'roll', bare: 'roll' } },
  spin: { ways: { around: 'arc-right', any: 'roll', bare: 'roll' } },
  roll: { ways: { ...travel, left: 'roll', right: 'roll', clockwise: 'roll', counterclockwise: 'roll' } },
  follow: { ways: { any: 'tracking', bare: 'tracking' } },
  chase: { ways: { any: 'tracking', bare: 'tracking' } },
  trail: { ways: { any: 'tracking', bare: 'tracking' } },
  pursue: { ways: { any: 'tracking', bare: 'tracking' } },
  lead: { ways: { any: 'tracking', bare: 'tracking' } },
  accompany: { ways: { any: 'tracking', bare: 'tracking' } },
  shadow: { ways: { any: 'tracking', bare: 'tracking' } },
  race: { ways: { ...travel, any: 'tracking', bare: 'tracking' } },
  rush: { ways: { ...travel, any: 'dolly-in', bare: 'dolly-in' } },
  rise: { ways: rise, forms: ['rose', 'rising'] },
  ascend: { ways: rise },
  climb: { ways: rise },
  lift: { ways: rise },
  elevate: { ways: rise },
  descend: { ways: sink },
  lower: { ways: sink },
  sink: { ways: sink },
  drop: { ways: sink },
  dip: { ways: sink },
  plunge: { ways: sink },
  dive: { ways: sink },
  move: { ways: { ...travel, bare: '' } },
  go: { ways: travel },
  come: { ways: travel },
  walk: { ways: { ...travel, bare: 'dolly-in' } },
  glide: { ways: { ...travel, bare: '' } },
  float: { ways: { ...travel, bare: '' } },
  drift: { ways: { ...travel, bare: '' } },
  flow: { ways: { ...travel, bare: '' } },
  travel: { ways: { ...travel, bare: '' } },
  slide: { ways: { ...travel, bare: '' } },
  slip: { ways: travel },
  sail: { ways: travel },
  creep: { ways: { ...travel, bare: 'dolly-in' }, forms: ['crept'] },
  crawl: { ways: { ...travel, bare: 'dolly-in' } },
  inch: { ways: { ...travel, bare: 'dolly-in' } },
  ease: { ways: travel },
  edge: { ways: travel },
  weave: { ways: { ...travel, bare: 'tracking' } },
  snake: { ways: { ...travel, bare: 'tracking' } },
  advance: { ways: { any: 'dolly-in', bare: 'dolly-in' } },
  approach: { ways: { any: 'dolly-in', bare: 'dolly-in' } },
  close: { ways: { in: 'dolly-in' } },
  punch: { ways: { in: 'zoom-in' } },
  retreat: { ways: { any: 'dolly-out', bare: 'dolly-out' } },
  withdraw: { ways: { any: 'dolly-out', bare: 'dolly-out' } },
  recede: { ways: { any: 'dolly-out', bare: 'dolly-out' } },
  back: { ways: { out: 'dolly-out', up: 'dolly-out' } },
  sweep: { ways: { ...fly, left: 'pan-left', right: 'pan-right', bare: 'aerial' } },
  swoop: { ways: { ...fly, in: 'dolly-in', down: 'crane-down', up: 'crane-up' } },
  fly: { ways: fly },
  soar: { ways: fly },
  turn: { ways: { ...turn, around: 'arc-right' } },
  swivel: { ways: { ...turn, bare: 'pan-right' } },
  pivot: { ways: { ...turn, around: 'arc-right', bare: 'pan-right' } },
  swing: { ways: { ...turn, around: 'arc-right' } },
  scan: { ways: { any: 'pan-right', bare: 'pan-right' } },
};

/** A set phrase of camera work. */
export interface MoveTerm {
  /** Catalogue move, or what else it is called. */
  readonly id: string;
  readonly role: MoveRole;
  /** Also read where no camera is spoken of. */
  readonly anywhere?: true;
}

const terms: readonly (readonly [MoveTerm, string])[] = [
  [
    { id: 'dolly-zoom', role: 'primary', anywhere: true },
    'dolly zoom|zolly|vertigo effect|vertigo shot|vertigo zoom|hitchcock zoom|contra zoom|trombone shot|trombone zoom',
  ],
  [
    { id: 'whip-pan', role: 'primary', anywhere: true },
    'whip pan|swish pan|snap pan|flash pan|whip tilt|whip pan left|whip pan right',
  ],
  [
    { id: 'zoom-in', role: 'primary', anywhere: true },
    'crash zoom|snap zoom|crash zoom in|snap zoom in|rapid zoom|zoom shot|punch in zoom',
  ],
  [{ id: 'zoom-out', role: 'primary', anywhere: true }, 'crash zoom out|snap zoom out|rapid zoom out'],
  [
    { id: 'tracking', role: 'primary', anywhere: true },
    'tracking shot|tracking camera|track shot|follow shot|following shot|follow cam|chase cam|chase shot|leading shot|side tracking|lateral tracking|walk and talk shot',
  ],
  [{ id: 'dolly-in', role: 'primary', anywhere: true }, 'dolly shot|dolly move'],
  [
    { id: 'truck-right', role: 'primary', anywhere: true },
    'trucking shot|truck shot|slider shot|sliding shot|lateral move|lateral slide',
  ],
  [
    { id: 'crane-up', role: 'primary', anywhere: true },
    'crane shot|crane move|crane rise|crane rises|jib shot|jib rises|boom shot',
  ],
  [{ id: 'crane-down', role: 'primary', anywhere: true }, 'crane descends|jib descends|descending crane'],
  [
    { id: 'arc-right', role: 'primary', anywhere: true },
    'arc shot|orbit shot|orbital shot|orbiting shot|orbiting camera|circling camera|rotating camera|360 degree orbit|360 orbit|360 shot|360 degree shot|360 degree rotation|orbital movement|orbital move|bullet time',
  ],
  [{ id: 'pan-right', role: 'primary', anywhere: true }, 'panning shot|pan shot|survey pan'],
  [{ id: 'tilt-up', role: 'primary', anywhere: true }, 'tilting shot|tilt shot|tilting camera'],
  [{ id: 'pedestal-up', role: 'primary' }, 'pedestal shot|pedestal move'],
  [
    { id: 'roll', role: 'primary', anywhere: true },
    'spinning camera|camera roll|barrel roll|dutch roll|rotating horizon',
  ],
  [{ id: 'push-in', role: 'primary', anywhere: true }, 'push in shot|push in move'],
  [
    { id: 'dolly-out', role: 'primary', anywhere: true },
    'pull back shot|pull out shot|reveal pull|pull back reveal',
  ],
  [
    { id: 'aerial', role: 'carrier', anywhere: true },
    'drone shot|drone footage|drone view|drone video|drone camera|aerial shot|aerial wide shot|aerial view|aerial footage|aerial drone shot|aerial drone view|helicopter shot|shot from a helicopter|filmed from a helicopter|seen from a helicopter|shot from a drone|filmed from a drone|flyover shot|flythrough shot|fly through shot|fpv shot|fpv drone shot|fpv|flying camera',
  ],
  [{ id: 'aerial', role: 'carrier' }, 'drone|aerial|flyover|flythrough|fpv drone|aerial drone'],
  [{ id: 'tracking', role: 'primary', anywhere: true }, 'aerial tracking shot|aerial tracking'],
  [{ id: 'steadicam', role: 'carrier', anywhere: true }, 'steadicam|steadicam shot|gimbal shot'],
  [
    { id: 'steadicam', role: 'carrier' },
    'gimbal|slider|on a dolly|on a slider|on a gimbal|on a jib|on a crane',
  ],
  [
    { id: 'handheld', role: 'carrier', anywhere: true },
    'handheld|hand held|handheld camera|handheld shot|shaky cam|shaky camera|shaky footage|camera shake|micro shake|handheld micro shake|unsteady camera|run and gun|shoulder mounted|shoulder cam|verite camera|selfie style|selfie video|selfie shot|selfie footage|body cam|jittery camera|vlog style',
  ],
  [{ id: 'handheld', role: 'carrier' }, 'shaky|unsteady|jittery|selfie|shoulder rig'],
  [{ id: 'parallax', role: 'modifier', anywhere: true }, 'parallax|parallax effect'],
  [
    { id: 'rack-focus', role: 'modifier', anywhere: true },
    'rack focus|racking focus|rack of focus|focus pull|pull focus|pulls focus|pulling focus|focus shift|shift focus|focus shifts|shifts focus|focus rack|focus racks|racks focus|focus transition|focus change',
  ],
  [
    { id: 'static', role: 'hold', anywhere: true },
    'static shot|static camera|static frame|static framing|static on tripod|locked off|locked off shot|locked down shot|locked camera|locked tripod|lock off|lockoff|fixed camera|fixed shot|still camera|stationary camera|unmoving camera|motionless camera|on a tripod|no camera movement|no camera move|no movement|tripod shot|held frame|held shot|camera still',
  ],
  [
    { id: 'static', role: 'hold' },
    'camera holds|camera stays|camera remains|camera rests|camera lingers|camera does not move|camera never moves|holds still|holds static|holds steady|stays still|stays static|stays put|remains still|remains static|static|locked|locked down|stationary|tripod|on tripod|fixed|unmoving|motionless|still frame|fixed frame',
  ],
  [
    { id: 'mounted', role: 'hold', anywhere: true },
    'car mount|car mounted|car mounted camera|hood mount|hood mounted|hood mounted camera|dashcam|dash cam|helmet cam|helmet camera|chest cam|snorricam|body mount|camera mounted|camera rigged|camera attached|camera strapped|camera bolted|camera fixed to|camera rides',
  ],
  [
    { id: 'mounted', role: 'hold' },
    'mounted on|mounted to|mounted inside|rigged to|rigged on|strapped to|bolted to|attached to|clamped to|gopro|rides on|riding on|rides with|ride along',
  ],
];

/** Every set phrase, in the order of the table. */
export const moveTerms: readonly (readonly [phrase: string, term: MoveTerm])[] = terms.flatMap(
  ([term, phrases]) => phrases.split('|').map((phrase) => [phrase, term] as const),
);

/** Words for the camera itself, or for the picture that it takes. */
export const cameraNouns: ReadonlySet<string> = new Set(
  'camera cam camerawork shot shots lens frame framing view viewpoint perspective pov drone steadicam gimbal we movement move motion cinematography take angle footage'.split(
    ' ',
  ),
);

/** Words that may stand before a move and say how it is made. */
export const manners: ReadonlySet<string> = new Set(
  'slow slower slowest very gentle subtle smooth soft steady fast faster quick rapid sudden dramatic long short continuous single slight gradual lateral sideways horizontal vertical low high fluid graceful lazy languid creeping patient measured deliberate barely perceptible imperceptible extreme super double quiet controlled elegant majestic brief tight wide minimal tiny micro careful cinematic dynamic energetic sweeping floating linear straight circular partial half full 360 180 90 degree degrees reverse forward backward handheld hand-held steadicam drone aerial crane hyper crash snap whip ever-so-slightly constant uniform soft-footed light parallax slider gimbal delicate natural shoulder-mounted macro medium close close-up establishing kinetic whisper-slow snappy swift two-second one-second'.split(
    ' ',
  ),
);

/** Ways, by the words that say them. `into` and the like also take an object. */
export const wayWords: Readonly<Record<string, Way>> = {
  in: 'in',
  inward: 'in',
  inwards: 'in',
  into: 'in',
  toward: 'in',
  towards: 'in',
  closer: 'in',
  nearer: 'in',
  forward: 'in',
  forwards: 'in',
  ahead: 'in',
  through: 'in',
  tighter: 'in',
  out: 'out',
  outward: 'out',
  outwards: 'out',
  back: 'out',
  backward: 'out',
  backwards: 'out',
  away: 'out',
  wider: 'out',
  left: 'left',
  leftward: 'left',
  leftwards: 'left',
  right: 'right',
  rightward: 'right',
  rightwards: 'right',
  up: 'up',
  upward: 'up',
  upwards: 'up',
  skyward: 'up',
  skywards: 'up',
  down: 'down',
  downward: 'down',
  downwards: 'down',
  around: 'around',
  round: 'around',
  clockwise: 'clockwise',
  counterclockwise: 'counterclockwise',
  'counter-clockwise': 'counterclockwise',
  anticlockwise: 'counterclockwise',
  'anti-clockwise': 'counterclockwise',
  across: 'along',
  along: 'along',
  alongside: 'along',
  beside: 'along',
  past: 'along',
  over: 'along',
  above: 'along',
  by: 'along',
  with: 'along',
  behind: 'along',
  beneath: 'along',
  under: 'along',
  sideways: 'along',
  laterally: 'along',
  horizontally: 'along',
  parallel: 'along',
  between: 'along',
  among: 'along',
  following: 'along',
};
