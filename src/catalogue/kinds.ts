import type { Vec3 } from '../base/vectors.ts';
import type { RegionKind } from '../vision/sight/sight.ts';
import type { ActionKit } from './kit/action-kit.ts';
import type { MotionKit } from './kit/motion-kit.ts';
import type { SetKit } from './kit/set-kit.ts';
import type { SoundKit } from './kit/sound-kit.ts';
import type { Cut, Print } from './kit/tailoring.ts';

/**
 * What one catalogue file declares. Facts are plain data that every layer reads; `build`, `perform` and
 * `play` are handed a kit by stage/ or sound/, so that no catalogue file imports what draws or sounds.
 */

/** The words a kind answers to, in lower case and singular; several words are matched as a phrase. */
export interface Words {
  readonly words: readonly string[];
}

/** A named point on a thing or place, in its own coordinates. */
export interface Anchor {
  readonly at: Vec3;
  /** Which way one faces there. */
  readonly yaw?: number;
  /**
   * 'surface' carries things, 'seat' carries people, 'grip' is held, 'hang' hangs things, 'stand' is a mark on the floor;
   * 'hollow' is the floor of what one is in (a tent, a tub, a doorway), seen from where its yaw looks to.
   */
  readonly kind: 'surface' | 'seat' | 'grip' | 'hang' | 'stand' | 'spout' | 'opening' | 'wall' | 'hollow';
  /** Free height over a hollow's floor, metres; absent where it is open above. */
  readonly tall?: number;
  /** Free width and depth around it, metres. */
  readonly size?: readonly [number, number];
}

/** A thing: a prop with real size. */
export interface Thing extends Words {
  readonly id: string;
  readonly facts: {
    /** Width, height, depth in metres, standing on y = 0 with its front to +z, middle at x = z = 0. */
    readonly size: Vec3;
    /** Main material first; names as `materials` of the kit and of sound/. */
    readonly materials: readonly string[];
    /** Kilograms; restitution 0–1; friction. Needed by what moves. */
    readonly body?: {
      readonly mass: number;
      readonly restitution: number;
      readonly friction: number;
      readonly shape: 'box' | 'sphere' | 'cylinder';
    };
    readonly anchors?: Readonly<Record<string, Anchor>>;
    /** Where it belongs when the text does not say: 'floor', 'table', 'wall', 'ceiling', 'hand', 'sky', 'ground', 'water'. */
    readonly rests?: 'floor' | 'table' | 'wall' | 'ceiling' | 'hand' | 'sky' | 'ground' | 'water' | 'shelf';
    /** True when it can be worn or carried by a person. */
    readonly held?: boolean;
    /** False for what is held over faces: it is lit under, as crews do, and the key light passes through it. */
    readonly shades?: boolean;
    /** Bed or effect that it makes by itself: a clock ticks. */
    readonly sound?: string;
  };
  build(kit: SetKit, params: ThingParams): void;
}

/** What the plan says of one thing. */
export interface ThingParams {
  readonly colour?: string;
  readonly material?: string;
  /** Adjectives: 'dented', 'glowing', 'steaming', 'open', 'broken', 'lit', 'wet', 'old'. */
  readonly state: readonly string[];
  readonly text?: string;
  /** Colours of named parts: { eyes: '#a8d8ff' }. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** A place: a set with marks to play on. */
export interface Place extends Words {
  readonly id: string;
  readonly facts: {
    readonly indoor: boolean;
    /** Floor material. */
    readonly floor: string;
    /** Free floor around the origin where people play: width (x), depth (z). */
    readonly area: readonly [number, number];
    /** 'stand' marks, seats, surfaces; 'mark' is the default spot. */
    readonly anchors: Readonly<Record<string, Anchor>>;
    /** Where the camera may be: a box [min, max]. */
    readonly bounds: readonly [Vec3, Vec3];
    /** Yaw of the best view: the camera looks along −z by default from +z; 0 keeps that. */
    readonly view?: number;
    /** Lamps and windows that are there by default, as light sources: 'window', 'neon', 'fluorescent'. */
    readonly practicals: readonly string[];
    readonly times: readonly string[];
    readonly weathers: readonly string[];
    /** Beds when nobody directs the sound. */
    readonly ambience: readonly string[];
    /** Reverberation: seconds to −60 dB, and share of the reflected sound 0–1. */
    readonly room: { readonly seconds: number; readonly wet: number };
    /** Things that the place always has, so that the text may refer to them without placing them. */
    readonly has?: readonly string[];
    /** What fills it where that is not air: water swallows distance and colour, 'none' leaves a black sky. */
    readonly medium?: 'water' | 'none';
    /** Height above the ground outside, metres, for roofs and balconies. */
    readonly elevation?: number;
  };
  build(kit: SetKit, params: PlaceParams): void;
}

/** What the plan says of the set. */
export interface PlaceParams {
  readonly state: readonly string[];
  readonly colour?: string;
  readonly surfaces: Readonly<Record<string, string>>;
  readonly time: string;
  readonly weather: string;
  readonly wet: number;
  readonly params: Readonly<Record<string, string | number | boolean>>;
}

/** A kind of person: what the word alone says of age, sex, clothes and tools. */
export interface PersonKind extends Words {
  readonly id: string;
  readonly facts: {
    readonly sex?: 'female' | 'male';
    readonly age?: 'child' | 'teen' | 'young' | 'adult' | 'middle-aged' | 'old';
    readonly height?: number;
    readonly build?: 'slim' | 'average' | 'athletic' | 'stout';
    readonly wardrobe: readonly {
      readonly garment: string;
      readonly colour?: string;
      readonly material?: string;
    }[];
    readonly beard?: string;
    readonly hair?: string;
    /** Things usually in the hand or on the body. */
    readonly carries?: readonly string[];
    /** Places where one of them is met when the words name none, the most usual first. */
    readonly usual?: readonly string[];
    /** A word for any of these kinds of people: the one who is met where the scene plays, else this kind itself. */
    readonly callings?: readonly string[];
    /** Dresses as anybody does: of several who are called so, each wears clothes of their own. */
    readonly plain?: boolean;
  };
}

/** A garment: which part of the body it covers and how the words name it. */
export interface GarmentKind extends Words {
  readonly id: string;
  readonly facts: {
    readonly covers: readonly (
      | 'head'
      | 'face'
      | 'neck'
      | 'torso'
      | 'arms'
      | 'hands'
      | 'hips'
      | 'legs'
      | 'feet'
    )[];
    /** Worn over others when higher. */
    readonly layer: number;
    readonly colour: string;
    readonly material: string;
    /** The pattern that it comes in when no other is named. */
    readonly print?: Print;
    /** How it is cut and sewn; several pieces make a suit or a dress. */
    readonly cut: readonly Cut[];
  };
}

/** An action that a person, creature or thing can do. */
export interface Action extends Words {
  readonly id: string;
  readonly facts: {
    readonly actor: readonly ('person' | 'creature' | 'thing' | 'sky')[];
    /** What it is done to, if anything. */
    readonly target?: 'person' | 'thing' | 'any' | 'place';
    /** Done with another performer: always, or where the text names one ('optional'). */
    readonly partner?: boolean | 'optional';
    /** Shortest, usual and longest seconds of one performance. */
    readonly seconds: readonly [number, number, number];
    /** True when it fills whatever time is left (walk, dance, rain). */
    readonly lasts: boolean;
    /** Metres travelled by one performance. */
    readonly travel?: number;
    /** Posture at the end ('sit', 'stand', …) where it changes. */
    readonly ends?: string;
    /** Effect sounds by moment: share of the action → effect id. */
    readonly sounds?: readonly { readonly at: number; readonly effect: string }[];
    /** Hand that it needs. */
    readonly hands?: 'one' | 'both' | 'none';
    /** True for what an animal stands upright to do and has hands for. */
    readonly upright?: boolean;
    /** Thing that it is done with: brought in where the text names none of its kind. */
    readonly tool?: string;
    /** True where the thing is taken up in the course of it: before, it lies or stands somewhere. */
    readonly takes?: boolean;
    /** True where the whole body does it, so that feet and all belong in the picture. */
    readonly whole?: boolean;
    /** Metres over the floor that hands or tool reach, for somebody 1.75 m tall, where that is over the head. */
    readonly reaches?: number;
  };
  perform(kit: ActionKit): void;
}

/** A camera move: the path as a function of the framed subject. */
export interface Move extends Words {
  readonly id: string;
  /** CameraBench labels that the path must earn when measured. */
  readonly labels: Readonly<Record<string, string>>;
  /**
   * Offsets from the solved framing at u from 0 to 1: the solved framing is the end for moves that arrive
   * (dolly-in), the start for those that leave (dolly-out), the middle for those that pass.
   */
  path(framed: Framed, u: number): CameraPose;
  readonly facts: {
    readonly handheld?: number;
    readonly follow?: { readonly aim: number; readonly travel: number };
    /** Angle and size that go with it when the words name none: a drone looks down from afar. */
    readonly angle?: 'bird-eye' | 'high' | 'level' | 'low' | 'worm-eye';
    /** Elevation of the lens seen from the subject, radians, in place of the angle's usual one. */
    readonly elevation?: number;
    /** True where the camera flies: no floor that a place has bounds it. */
    readonly flies?: boolean;
    readonly size?:
      | 'extreme-wide'
      | 'wide'
      | 'full'
      | 'medium-full'
      | 'medium'
      | 'medium-close-up'
      | 'close-up'
      | 'extreme-close-up';
  };
}

/** The framing that was solved for the subject. */
export interface Framed {
  readonly position: Vec3;
  readonly target: Vec3;
  readonly mm: number;
  /** Metres from camera to subject. */
  readonly distance: number;
  /** Height of the framed part, metres. */
  readonly span: number;
  /** 'left', 'right', 'up', 'down', 'clockwise', 'counter-clockwise', or ''. */
  readonly direction: string;
  /** 0.5 slow, 1 usual, 2 fast. */
  readonly speed: number;
  readonly seconds: number;
}

/** One camera pose. */
export interface CameraPose {
  readonly position: Vec3;
  readonly target: Vec3;
  readonly mm: number;
  readonly roll?: number;
}

/** A look: how the picture is drawn and graded. Numbers only; stage/ knows the shading models by name. */
export interface Look extends Words {
  readonly id: string;
  readonly facts: {
    readonly shading: 'miniature' | 'cel' | 'painted' | 'clay';
    readonly grain: number;
    readonly halation: number;
    readonly weave: number;
    readonly bloom: number;
    readonly vignette: number;
    readonly saturation: number;
    readonly contrast: number;
    readonly warmth: number;
    readonly monochrome: boolean;
    /** Ink line strength 0–1. */
    readonly ink: number;
    /** Frames per drawing: 2 is animation on twos. */
    readonly cadence: number;
    /** Slope, offset and power per channel (ASC CDL). */
    /** Angle and size that such pictures are taken with where the words name none. */
    readonly camera?: {
      readonly angle?: 'high' | 'low';
      readonly size?: 'wide' | 'full' | 'medium-close-up';
    };
    /** Home video's smeared colour and lines, 0–1. */
    readonly video?: number;
    /** Key-to-fill ratio that such pictures are lit with, 1 flat … 32; the mood's own when absent. */
    readonly keyToFill?: number;
    /** Haze in the air that shows beams of light, 0–1. */
    readonly haze?: number;
    readonly cdl?: { readonly slope: Vec3; readonly offset: Vec3; readonly power: Vec3 };
  };
}

/** A weather. */
export interface Weather extends Words {
  readonly id: string;
  readonly facts: {
    /** 'rain', 'snow', 'fog', 'none' … particles that stage/ knows. */
    readonly falls: 'rain' | 'snow' | 'none' | 'leaves' | 'dust';
    /** Colours of the leaves or scraps that fall; autumn's when absent. */
    readonly tints?: readonly string[];
    /** It falls under a roof too: confetti. */
    readonly indoors?: boolean;
    /** Extinction per metre of fog at strength 1. */
    readonly fog: number;
    /** Cloud cover 0–1. */
    readonly cloud: number;
    /** How dark and torn the clouds are, 0 an even veil … 1 a thunderstorm with bright gaps; 0 when absent. */
    readonly gloom?: number;
    readonly wet: number;
    readonly wind: number;
    readonly bed?: string;
  };
}

/** A light that words can name. */
export interface LightKind extends Words {
  readonly id: string;
  readonly facts: {
    readonly kelvin: number;
    readonly colour?: string;
    readonly softness: number;
    readonly azimuth: number;
    readonly elevation: number;
    readonly intensity: number;
    readonly shadow: boolean;
    readonly role: 'key' | 'fill' | 'rim' | 'ambient' | 'practical' | 'bounce';
    /** True when the word says where the light comes from (backlight, side light) rather than what makes it. */
    readonly angle?: boolean;
    /** True when height, colour and strength follow the time of day. */
    readonly byHour?: boolean;
  };
}

/** A sound that goes on: rain, traffic, hum. */
export interface Bed extends Words {
  readonly id: string;
  readonly facts: {
    /** Usual loudness in decibels relative to a plainly spoken line. */
    readonly level: number;
    /** Goes to the music stem and is composed for the whole time instead of looped. */
    readonly music?: boolean;
    /** Asks for more of the place's reverberation. */
    readonly echo?: boolean;
  };
  play(kit: SoundKit): void;
}

/** A sound that happens: a clang, a step. */
export interface Effect extends Words {
  readonly id: string;
  readonly facts: {
    /** Usual loudness of its loudest tenth of a second, in decibels relative to a plainly spoken line. */
    readonly level: number;
    /** Contact kinds it answers, with materials where they matter: 'impact:rubber+steel', 'step:wood'. */
    readonly contacts?: readonly string[];
    /** Seconds between repeats where the words ask for a lasting sound ('clinks'). */
    readonly every?: readonly [number, number];
  };
  play(kit: SoundKit): void;
}

/**
 * How something in a still picture comes alive. `words` are what it is called as a deed or as a thing that happens
 * ('ripple', 'sway', 'smile', 'snow falls'), in any of a verb's or noun's own forms.
 */
export interface StillMotion extends Words {
  readonly id: string;
  readonly facts: {
    /** For reports: 'ripples on the water'. */
    readonly name: string;
    /** Regions that can do it, the likeliest first; 'frame' is the air before the whole picture. */
    readonly regions: readonly (RegionKind | 'frame')[];
    /**
     * Nouns that it needs as its doer or place where the words alone could mean several motions: 'drift' with 'snow' is
     * not 'drift' with 'clouds'. Absent: any noun that names one of its regions.
     */
    readonly nouns?: readonly string[];
    /** Goes on until the clip ends (ripples) rather than being done once (a turn of the head). */
    readonly lasts: boolean;
    /** Seconds of one performance, shortest, usual, longest, for what is done once. */
    readonly seconds?: readonly [number, number, number];
    /** What it can show at most, in the report's words, where that is less than the words ask: 'as far as one side shows'. */
    readonly limit?: string;
    /** It takes its region from its place: only one that can be cut out does it, others stir. */
    readonly leaves?: true;
    /** Bed that the place's own sound has when it moves and nobody directs the sound. */
    readonly bed?: string;
  };
  animate(kit: MotionKit): void;
}

/** Declare a thing; the one default export of its file. */
export const defineThing = (thing: Thing): Thing => thing;
/** Declare a place; the one default export of its file. */
export const definePlace = (place: Place): Place => place;
/** Declare a kind of person; the one default export of its file. */
export const definePerson = (person: PersonKind): PersonKind => person;
/** Declare a garment; the one default export of its file. */
export const defineGarment = (garment: GarmentKind): GarmentKind => garment;
/** Declare an action; the one default export of its file. */
export const defineAction = (action: Action): Action => action;
/** Declare a camera move; the one default export of its file. */
export const defineMove = (move: Move): Move => move;
/** Declare a motion of a still picture; the one default export of its file. */
export const defineMotion = (motion: StillMotion): StillMotion => motion;
/** Declare a look; the one default export of its file. */
export const defineLook = (look: Look): Look => look;
/** Declare a weather; the one default export of its file. */
export const defineWeather = (weather: Weather): Weather => weather;
/** Declare a light; the one default export of its file. */
export const defineLight = (light: LightKind): LightKind => light;
/** Declare a bed; the one default export of its file. */
export const defineBed = (bed: Bed): Bed => bed;
/** Declare an effect; the one default export of its file. */
export const defineEffect = (effect: Effect): Effect => effect;

export { defineEngine, type EngineCard } from './engine-card.ts';
export { defineTemplate, type Template } from './template.ts';

/** An animal or machine that acts by itself: built like a thing, with named parts that its gait moves. */
export interface Creature extends Words {
  readonly id: string;
  readonly facts: {
    readonly size: Vec3;
    readonly materials: readonly string[];
    /** How it goes: the gaits that stage/motion knows. */
    readonly gait: 'biped' | 'quadruped' | 'wings' | 'fins' | 'wheels' | 'hop' | 'none';
    /** m/s at a walk. */
    readonly speed: number;
    readonly colour: string;
    /** Colour of arms and legs where it differs from the trunk's. */
    readonly limbs?: string;
    readonly sound?: string;
    /** Where its face is, for close-ups and looks. */
    readonly head: Vec3;
    readonly rests?: 'ground' | 'air' | 'water';
    /**
     * It always stands upright on a body like a person's, with its own `bust`: how tall, metres, and what it wears
     * where the words do not say.
     */
    readonly upright?: {
      readonly height: number;
      readonly build?: 'slim' | 'average' | 'athletic' | 'stout';
      readonly wardrobe?: readonly {
        readonly garment: string;
        readonly colour?: string;
        readonly material?: string;
      }[];
    };
  };
  build(kit: SetKit, params: ThingParams): void;
  /**
   * The head alone, for one that stands upright, wears clothes and uses its hands as people do. It has the same
   * parts as the whole creature's head; its skull has a radius of `bust.radius`, and its middle lies `bust.middle`
   * from the pivot of the part 'head', which is the root of the neck.
   */
  bust?(kit: SetKit, params: ThingParams): void;
}

/** The measures that every creature's bust is built to, metres. */
export const bust = { radius: 0.15, middle: [0, 0.132, 0.06] as Vec3 } as const;

/** Declare a creature; the one default export of its file. */
export const defineCreature = (creature: Creature): Creature => creature;
