import { z } from 'zod';
import { skyFeatures } from '../catalogue/words/skies.ts';
import { fitModes } from '../vision/fit/plan.ts';
import { regionKinds } from '../vision/sight/sight.ts';

/**
 * The plan: what directing made of a brief, independent of any engine. Plain JSON, versioned; it can be
 * printed, edited by hand and shot again. Metres, seconds, radians; x right, y up, z towards the audience;
 * yaw 0 faces the audience (+z), positive yaw turns towards +x. The floor is y = 0, the stage's middle is
 * the origin of the set.
 */

const finite = z.number().refine(Number.isFinite, 'must be a finite number');
const fraction = finite.min(0).max(1);
const vec3 = z.tuple([finite, finite, finite]);
const hex = z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a #rrggbb colour');
const id = z.string().min(1).max(80);

const likenessSchema = z.number().int().min(0).max(4294967295);

/** What a phrase of the brief speaks of. */
export const claimKinds = [
  'entity',
  'attribute',
  'count',
  'relation',
  'setting',
  'light',
  'weather',
  'action',
  'camera',
  'lens',
  'speech',
  'sound',
  'style',
  'palette',
  'mood',
] as const;

/** A phrase of the brief (or a choice made where it was silent) that the clip has to answer for. */
export const claimSchema = z.object({
  id,
  phrase: z.string(),
  /** UTF-16 range in the brief's text; both 0 for an undirected choice. */
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  shot: z.number().int().min(0),
  kind: z.enum(claimKinds),
  /** Plan id that the claim is about: a cast member, prop, beat, line, cue, light; 'set', 'camera', 'look'. */
  about: z.string().optional(),
  /** The attribute or part meant, such as 'colour', 'scarf', 'beard'. */
  property: z.string().optional(),
  /** What stands for it, in words: 'espresso cup', 'dolly-in'. */
  by: z.string().optional(),
  /** The best status that measuring may give it; directing lowers it, nothing raises it. */
  ceiling: z.enum(['depicted', 'approximated', 'omitted', 'undirected']).default('depicted'),
  why: z.string().optional(),
});

/** Where something stands or is fixed. */
const placementSchema = z.object({
  at: vec3,
  yaw: finite.default(0),
  /** Plan id of what carries it, when it does not stand on the floor: a table, a hand, a hook. */
  on: id.optional(),
  /** How it is carried or related. */
  relation: z
    .enum([
      'on',
      'in',
      'under',
      'beside',
      'behind',
      'in-front-of',
      'hanging-from',
      'held-by',
      'seated-on',
      'above',
    ])
    .optional(),
  /** For held things. */
  hand: z.enum(['left', 'right', 'both']).optional(),
});

/** One garment of a wardrobe. */
export const garmentSchema = z.object({
  /** Garment kind, such as 'trench-coat', 'scarf', 'dress'. */
  kind: id,
  colour: hex.optional(),
  material: z.string().optional(),
  /** Adjectives that change its cut or state: 'flowing', 'rolled', 'loose', 'long'. */
  state: z.array(z.string()).default([]),
});

/** One who acts: a person, a robot, an animal. */
export const castSchema = z.object({
  id,
  /** Catalogue kind: 'person', or a creature or machine that acts, such as 'robot', 'dog'. */
  kind: id,
  /** Words a viewer would use: 'young woman', 'chef'. */
  name: z.string(),
  sex: z.enum(['female', 'male', 'neutral']).default('neutral'),
  age: z.enum(['child', 'teen', 'young', 'adult', 'middle-aged', 'old']).default('adult'),
  /** Metres. */
  height: finite.min(0.05).max(30),
  build: z.enum(['slim', 'average', 'athletic', 'stout']).default('average'),
  skin: hex.optional(),
  /** Creature whose head this one has: an animal that stands upright, wears clothes and uses its hands. */
  head: id.optional(),
  hair: z.object({ style: z.string(), colour: hex }).optional(),
  beard: z.enum(['none', 'stubble', 'moustache', 'beard', 'long-beard']).default('none'),
  glasses: z.boolean().default(false),
  wardrobe: z.array(garmentSchema).max(12).default([]),
  /** Further attributes that a kind may know: 'dented', 'glowing', 'round'. */
  state: z.array(z.string()).default([]),
  colour: hex.optional(),
  material: z.string().optional(),
  /** Colours of named parts: { eyes: '#a8d8ff' }. */
  parts: z.record(z.string(), hex).default({}),
  place: placementSchema,
  /** Posture at the start and whenever nothing else is asked. */
  posture: z
    .enum(['stand', 'sit', 'lie', 'kneel', 'crouch', 'lean', 'float', 'ride', 'lotus', 'plank'])
    .default('stand'),
  /** Resting mood of the face, −1 sad … 1 happy, and tension 0…1. */
  temper: z.object({ joy: finite.min(-1).max(1), tension: fraction }).default({ joy: 0, tension: 0 }),
  voice: z.object({ id: z.string(), pitch: finite.default(1), rate: finite.default(1) }).optional(),
  /** Seconds from the plan's start until which nobody sees or meets this one; there from the start when absent. */
  since: finite.min(0).optional(),
  /** Seed of what words leave open in the body; when absent it follows from the plan's seed and the id. */
  likeness: likenessSchema.optional(),
});

/** A thing that the shot shows. */
export const propSchema = z.object({
  id,
  kind: id,
  name: z.string(),
  /** Factor on the kind's real size. */
  scale: finite.min(0.01).max(100).default(1),
  colour: hex.optional(),
  material: z.string().optional(),
  state: z.array(z.string()).default([]),
  /** Words to be read on it. */
  text: z.string().optional(),
  /** More than one: the stage spreads them over the placement's surface or area. */
  count: z.number().int().min(1).max(500).default(1),
  place: placementSchema,
  /** As for the cast. */
  since: finite.min(0).optional(),
  likeness: likenessSchema.optional(),
});

/** A light that the brief names or the director adds. */
export const lightSchema = z.object({
  id,
  role: z.enum(['key', 'fill', 'rim', 'ambient', 'practical', 'bounce']),
  /** What it comes from: 'sun', 'window', 'fluorescent', 'neon', 'moon', 'lamp' … */
  source: z.string(),
  /** Where the light comes from, seen from the subject: 0 from the camera, π/2 from camera right. */
  azimuth: finite,
  /** Radians above the horizon. */
  elevation: finite,
  colour: hex,
  kelvin: finite.min(1000).max(25000).optional(),
  /** Relative to a key of 1. */
  intensity: finite.min(0).max(20),
  /** 0 a bare bulb or sun, 1 an overcast sky. */
  softness: fraction,
  shadow: z.boolean().default(true),
});

/** One moment of the camera path. */
export const cameraKeySchema = z.object({
  /** Seconds from the plan's start. */
  time: finite.min(0),
  position: vec3,
  target: vec3,
  /** Focal length on full frame (36 mm wide in landscape; the long side is 36 mm in portrait too). */
  mm: finite.min(8).max(1200),
  /** Radians; positive turns the camera clockwise as the viewer sees it. */
  roll: finite.default(0),
});

/** The camera of one shot. */
export const cameraSchema = z.object({
  /** Catalogue move. */
  move: id,
  size: z.enum([
    'extreme-wide',
    'wide',
    'full',
    'medium-full',
    'medium',
    'medium-close-up',
    'close-up',
    'extreme-close-up',
  ]),
  angle: z.enum(['bird-eye', 'high', 'level', 'low', 'worm-eye']),
  /** Plan ids that must be framed, most important first. */
  subjects: z.array(z.string()),
  keys: z.array(cameraKeySchema).min(1).max(64),
  /** Keep the aim (and, for tracking, the distance) on a moving subject. */
  follow: z
    .object({
      subject: id,
      aim: fraction,
      travel: fraction,
      /** Where it was framed (x and z count); where it is at the first key when absent. */
      home: vec3.optional(),
      /** Lowest and highest x and z that the camera goes along to: tracks end at walls; it pans on from there. */
      within: z.object({ low: vec3, high: vec3 }).optional(),
      /** Taken up from this time on, softly; from the first key when absent. */
      from: finite.min(0).optional(),
      /** From this time on the aim sinks no lower than y: on a hoop rather than after the ball to the floor. */
      above: z.object({ from: finite.min(0), y: finite }).optional(),
    })
    .optional(),
  /** 0 on a tripod, 0.3 breathing, 1 run-and-gun. */
  handheld: fraction.default(0),
  /** Until then it was in other hands, which were as steady as this. */
  steadied: z.object({ until: finite.min(0), handheld: fraction }).optional(),
  /** Full-frame f-number that sets depth of field. */
  fstop: finite.min(0.7).max(64),
  /** Plan id in focus; the framed subject when absent. */
  focus: z.string().optional(),
});

/** Something that happens. */
export const beatSchema = z.object({
  id,
  /** Plan id of who or what does it. */
  actor: id,
  /** Catalogue action. */
  action: id,
  start: finite.min(0),
  end: finite.min(0),
  target: id.optional(),
  partner: id.optional(),
  /** Adverbs and manner: 'slowly', 'gently'. */
  manner: z.array(z.string()).default([]),
  /** It was being done before a seam and is done on from there: it has no new beginning. */
  goesOn: z.boolean().optional(),
  /** Playback rate of this stretch: 0.4 is slow motion. */
  rate: finite.min(0.05).max(8).default(1),
  /** Contacts that the text states, in order: ['rim', 'backboard', 'rim', 'net']. */
  outcome: z.array(z.string()).default([]),
  params: z.record(z.string(), z.union([z.string(), finite, z.boolean()])).default({}),
});

/** A spoken line. */
export const lineSchema = z.object({
  id,
  speaker: id,
  text: z.string(),
  start: finite.min(0),
  end: finite.min(0),
  delivery: z.array(z.string()).default([]),
  /** Speaking rate, 1–1.25 when it had to be fitted. */
  rate: finite.min(0.5).max(2).default(1),
  /** False where no voice speaks the language: the mouth moves, the voice is silent. */
  audible: z.boolean().default(true),
});

/** A sound that was asked for (or chosen for the place). */
export const cueSchema = z.object({
  id,
  kind: z.enum(['bed', 'effect', 'music']),
  /** Catalogue bed or effect. */
  sound: id,
  start: finite.min(0),
  end: finite.min(0),
  /** Decibels relative to the sound's own usual level. */
  gain: finite.min(-40).max(20).default(0),
  /** 0 beside the ear, 1 far away ('distant', 'muffled'). */
  distance: fraction.default(0.3),
  /** Plan id that it comes from. */
  from: z.string().optional(),
  /** The beat that it belongs to. */
  beat: z.string().optional(),
  params: z.record(z.string(), z.union([z.string(), finite, z.boolean()])).default({}),
});

/** One camera set-up with what happens in it. */
export const shotSchema = z.object({
  start: finite.min(0),
  end: finite.min(0),
  /** No cut: the camera runs on from the shot before, and is exposed as that one is. */
  continues: z.boolean().optional(),
  camera: cameraSchema,
  beats: z.array(beatSchema).max(200),
  lines: z.array(lineSchema).max(100),
  cues: z.array(cueSchema).max(100),
});

/** A region that vision found in the picture that a clip begins with. */
export const pictureRegionSchema = z.object({
  id,
  kind: z.enum(regionKinds),
  /** In a viewer's words: 'blue water'. */
  name: z.string(),
  /** Left, top, right, bottom in shares of the picture. */
  box: z.tuple([fraction, fraction, fraction, fraction]),
  share: fraction,
  colour: hex,
  confidence: fraction,
});

/**
 * The picture that a clip begins with, and what was seen in it. Its beats name a region as `actor` and a motion of the
 * catalogue as `action`. Its space: the camera that took the picture stands at the origin, level, and looks along −z;
 * distances are metres on a guessed scale.
 */
export const pictureSchema = z.object({
  /** The file as the user named it, and the SHA-256 of its bytes. */
  file: z.string().min(1),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  /** How it was made to fill the frame. */
  fit: z.enum(fitModes),
  depth: z.object({
    source: z.enum(['guess', 'map', 'model']),
    /** The map or the model as the user named it. */
    file: z.string().optional(),
    confidence: fraction,
  }),
  /** Metres to what is nearest (nearness 1) and to what is farthest (nearness 0) in the picture. */
  near: finite.min(0.05).max(1000),
  far: finite.min(0.1).max(100000),
  /** Focal length that the picture is taken to have, full frame as in `cameraKeySchema`. */
  mm: finite.min(8).max(1200),
  regions: z.array(pictureRegionSchema).max(64),
});

/** The whole plan. */
export const planSchema = z.object({
  kind: z.literal('shotwright.plan'),
  schema: z.literal(1),
  seed: z.number().int().min(0).max(4294967295),
  format: z.object({
    width: z.number().int().min(64).max(3840).multipleOf(2),
    height: z.number().int().min(64).max(3840).multipleOf(2),
    fps: z.number().int().min(1).max(60),
    seconds: finite.min(0.5).max(120),
    quality: z.enum(['draft', 'fine']),
  }),
  look: z.object({
    kind: id,
    grain: fraction.default(0.15),
    halation: fraction.default(0.1),
    weave: fraction.default(0),
    flare: fraction.default(0),
    soften: fraction.default(0),
    saturation: finite.min(0).max(2).default(1),
    contrast: finite.min(0.3).max(2).default(1),
    /** −1 cool … 1 warm. */
    warmth: finite.min(-1).max(1).default(0),
    bloom: fraction.default(0.25),
    vignette: fraction.default(0.4),
    monochrome: z.boolean().default(false),
  }),
  palette: z.array(hex).max(12),
  mood: z.object({
    words: z.array(z.string()),
    /** Key-to-fill ratio, 1 flat … 32 noir. */
    keyToFill: finite.min(1).max(64),
    /** Tempo of actions and moves, 1 is usual. */
    pace: finite.min(0.4).max(2),
  }),
  set: z.object({
    place: id,
    name: z.string(),
    time: z.enum([
      'sunrise',
      'morning',
      'noon',
      'afternoon',
      'golden-hour',
      'sunset',
      'dusk',
      'night',
      'dawn',
      'unspecified',
    ]),
    weather: z.object({
      kind: id,
      strength: fraction,
      /** m/s, and the yaw that it blows towards. */
      wind: finite.min(0).max(60),
      windYaw: finite,
    }),
    /** Words that dress it: 'cluttered', 'wet', 'neon', 'brick', 'wooden', 'puddles'. */
    state: z.array(z.string()),
    colour: hex.optional(),
    /** Extra materials named for floor, walls and the like. */
    surfaces: z.record(z.string(), z.string()).default({}),
    params: z.record(z.string(), z.union([z.string(), finite, z.boolean()])).default({}),
    /** What is seen in the sky besides the hour's own sun, moon and stars and the weather. */
    sky: z.array(z.enum(skyFeatures)).max(5).optional(),
    /** Pieces of the set that are left out because somebody goes there or is hidden by them: 'log#0' is its first log. */
    struck: z.array(id).max(200).default([]),
  }),
  /** Image to video: the clip begins with this picture, and set, cast and lights say only what sound needs. */
  picture: pictureSchema.optional(),
  cast: z.array(castSchema).max(64),
  props: z.array(propSchema).max(2000),
  lights: z.array(lightSchema).max(64),
  shots: z.array(shotSchema).min(1).max(40),
  /**
   * Seconds at which a clip that was shot already goes on, in order. Beats, lines and cues after a seam begin after it,
   * and what comes before it performs as if it had ended there: its frames stay as they were.
   */
  seams: z.array(finite.min(0.25)).max(16).optional(),
  /** Characters of the library that the brief names, with their looks as they were kept. */
  characters: z
    .array(z.object({ name: z.string().min(1).max(80), look: z.unknown() }))
    .max(8)
    .optional(),
  claims: z.array(claimSchema),
  /** Sentences for the user about what was fitted, clamped or chosen. */
  notes: z.array(z.string()).default([]),
});

/** A phrase of the brief that the clip has to answer for. */
export type Claim = z.infer<typeof claimSchema>;
/** What a phrase speaks of. */
export type ClaimKind = (typeof claimKinds)[number];
/** Where something stands or is fixed. */
export type Placement = z.infer<typeof placementSchema>;
/** One garment of a wardrobe. */
export type Garment = z.infer<typeof garmentSchema>;
/** One who acts. */
export type Cast = z.infer<typeof castSchema>;
/** A thing that the shot shows. */
export type Prop = z.infer<typeof propSchema>;
/** A light that the brief names or the director adds. */
export type Light = z.infer<typeof lightSchema>;
/** One moment of the camera path. */
export type CameraKey = z.infer<typeof cameraKeySchema>;
/** The camera of one shot. */
export type Camera = z.infer<typeof cameraSchema>;
/** Something that happens. */
export type Beat = z.infer<typeof beatSchema>;
/** A spoken line. */
export type Line = z.infer<typeof lineSchema>;
/** A sound that was asked for or chosen for the place. */
export type Cue = z.infer<typeof cueSchema>;
/** One camera set-up with what happens in it. */
export type ShotPlan = z.infer<typeof shotSchema>;
/** The picture that a clip begins with. */
export type PlanPicture = z.infer<typeof pictureSchema>;
/** The whole plan; `planSchema` checks one that comes from outside. */
export type Plan = z.infer<typeof planSchema>;
