import { names } from '../../catalogue/names.generated.ts';
import { vocabulary } from './scan.ts';

/** Sizes of a shot, from a figure lost in the land to an eye. */
export type ShotSize =
  | 'extreme-wide'
  | 'wide'
  | 'full'
  | 'medium-full'
  | 'medium'
  | 'medium-close-up'
  | 'close-up'
  | 'extreme-close-up';

/** How high the camera looks from. */
export type Angle = 'bird-eye' | 'high' | 'level' | 'low' | 'worm-eye';

/** From which side the camera sees its subject. */
export type Viewpoint = 'front' | 'three-quarter' | 'profile' | 'back' | 'over-shoulder' | 'pov';

const sizes: readonly (readonly [ShotSize, string])[] = [
  [
    'extreme-wide',
    'extreme wide shot|extreme wide|extreme long shot|extreme long|very wide shot|ultra wide shot|epic wide|vast wide shot|panoramic shot|panorama|wide establishing shot|establishing shot|establishing wide shot|establishing',
  ],
  ['wide', 'wide shot|wide view|long shot|wide framing|wide angle shot|master shot|full wide'],
  [
    'full',
    'full shot|full body shot|full body|full length|full-length shot|head to toe|full figure|group shot',
  ],
  [
    'medium-full',
    'medium full shot|medium full|medium wide shot|medium wide|medium long shot|medium long|cowboy shot|american shot|three quarter shot|knee shot|mid wide',
  ],
  [
    'medium',
    'medium shot|mid shot|midshot|medium two shot|waist shot|waist up|medium framing|half body shot|medium view',
  ],
  [
    'medium-close-up',
    'medium close up|medium closeup|medium close up shot|medium close|bust shot|chest up|head and shoulders|mid close up|selfie|selfie style|selfie video|selfie shot|talking head|vlog style|vlog',
  ],
  [
    'close-up',
    'close up|closeup|close up shot|close shot|tight shot|tight close up|tight framing|portrait shot|close view|close framing|intimate close up',
  ],
  [
    'extreme-close-up',
    'extreme close up|extreme closeup|macro shot|macro|macro close up|detail shot|insert shot|super close up|very close up|big close up',
  ],
];
/** Bare words that are sizes only where a camera is spoken of. */
const bareSizes: readonly (readonly [ShotSize, string])[] = [
  ['wide', 'wide'],
  ['medium', 'medium|mid'],
  ['close-up', 'close|tight'],
];

const table = <T>(rows: readonly (readonly [T, string])[]) =>
  vocabulary(rows.flatMap(([value, words]) => words.split('|').map((w) => [w, value] as const)));
/** Sizes in words that name nothing else. */
export const sizeWords = table(sizes);
/** All words of size, for lines that speak of the camera. */
export const allSizeWords = table([...sizes, ...bareSizes]);

/** Heights of the camera. */
export const angleWords = table<Angle>([
  [
    'bird-eye',
    "bird's eye|bird eye|birds eye view|top down|top down shot|top down view|overhead shot|overhead view|straight down|flat lay|god's eye view|overhead angle|directly above",
  ],
  [
    'high',
    'high angle|high angle shot|slight high angle|looking down|elevated angle|from above|slightly above',
  ],
  [
    'level',
    'eye level|eye level shot|level angle|straight on|neutral angle|at eye level|shoulder level|chest level',
  ],
  [
    'low',
    'low angle|low angle shot|slight low angle|looking up|from below|slightly below|heroic angle|hero angle|low camera',
  ],
  [
    'worm-eye',
    "worm's eye|worm eye|worms eye view|extreme low angle|ground level|ground level shot|floor level|from the ground",
  ],
]);

/** Sides that a subject is seen from. */
export const viewWords = table<Viewpoint>([
  ['over-shoulder', 'over the shoulder|over shoulder|ots|over the shoulder shot'],
  ['pov', 'pov|point of view|first person|first person view|subjective camera'],
  ['profile', 'profile|profile shot|side view|side on|in profile|lateral view'],
  ['back', 'from behind|rear view|back view|seen from behind|back to camera|tail shot'],
  ['three-quarter', 'three quarter view|three quarter angle|3 4 view|three quarter profile'],
  ['front', 'front view|frontal|frontal view|head on|facing camera'],
]);

/** Focal lengths by name, millimetres on full frame. */
export const lensWords = table<number>([
  [12, 'fisheye|fish eye'],
  [18, 'ultra wide angle|ultra wide lens|ultrawide'],
  [24, 'wide angle lens|wide angle|wide lens'],
  [50, 'normal lens|standard lens|natural perspective'],
  [85, 'portrait lens|short telephoto'],
  [100, 'macro lens'],
  [135, 'telephoto|telephoto lens|telephoto compression|long lens|compressed perspective|tele lens'],
  [40, 'anamorphic|anamorphic lens|spherical lens'],
]);

/** f-numbers by name. */
export const focusWords = table<number>([
  [
    1.4,
    'very shallow depth of field|extremely shallow depth of field|ultra shallow|razor thin depth of field|creamy bokeh|razor thin focus|extreme shallow depth of field',
  ],
  [
    2,
    'shallow depth of field|shallow dof|shallow focus|bokeh|shallow|soft background|blurred background|blurry background|background blur|out of focus background|neon bokeh|selective focus|isolates|softening background|defocused background',
  ],
  [4, 'moderate depth of field|medium depth of field|natural depth of field|moderate focus'],
  [
    11,
    'deep depth of field|deep focus|deep dof|everything in focus|large depth of field|sharp throughout|all in focus',
  ],
]);

/** How fast a camera moves by the words around its move, 1 being usual. */
export const speeds: readonly (readonly [RegExp, number])[] = [
  [/\b(?:very slow\w*|barely|imperceptibl\w+|creep\w*|glacial)\b/i, 0.4],
  [
    /\b(?:slow\w*|gentl\w+|soft\w*|subtl\w+|slight\w*|gradual\w*|delicate\w*|calm|languid|smooth\w*|steady|graceful)\b/i,
    0.65,
  ],
  [/\b(?:very fast|rapid\w*|whip|crash|snap|violent|frantic|explosive)\b/i, 2],
  [/\b(?:fast|quick\w*|swift\w*|dynamic|energetic|sweeping|bold|dramatic\w*|kinetic)\b/i, 1.5],
];

/** Camera moves by the words of the catalogue, as ids. */
export const moveWords = vocabulary(
  names.moves.flatMap((move) => move.words.map((word) => [word, move.id] as const)),
);

/** In prose these say that a clause speaks of the camera and not of the scene. */
export const cue =
  /\b(?:camera|shot|shots|lens|drone|aerial|footage|hand-?held|hand held|steadicam|gimbal|pov|tripod|doll(?:y|ies)|zoom\w*|crane|cranes|close[- ]?ups?|push(?:es|ing)?[- ]?in|pedestals? (?:up|down)|trucks? (?:left|right)|boom (?:up|down)|pull-?(?:back|out)|pulls (?:back|out)|tracking|point of view|locked-off|establishing|fly-?through|flythrough|fly-?over|viewpoint|framing|(?:low|high|wide|dutch|canted|eye)[- ](?:angle|level)|over[- ]the[- ]shoulder|top[- ]down|two[- ]shot|bird'?s[- ]eye|\d{2,3} ?mm|dof|depth of field|bokeh|(?:orbit\w*|arc(?:s|ing)?) (?:shot|around|left|right|clockwise|counter-?clockwise)|(?:slow(?:ly)?|gentl[ey]|smooth(?:ly)?|subtle) (?:orbit|arc)s?|pan(?:s|ning)? (?:left|right|across|to|over)|tilts? (?:up|down))\b/i;

/** A horizon that leans. */
export const dutchWords = table<true>([
  [true, 'dutch angle|dutch tilt|canted angle|canted|tilted horizon|dutch'],
]);
/** Two people in one frame. */
export const twoShotWords = table<true>([[true, 'two shot|medium two shot|2 shot|two-hander|over two']]);
/** A focal length in millimetres; a film gauge is none. */
export const focalLength =
  /\b(\d{1,4})\s?-?\s?mm\b(?!\s*(?:film|stock|footage|documentary|celluloid|kodak|grain))/giu;
/** An aperture. */
export const fNumber = /\bf\s?\/?\s?(\d{1,2}(?:\.\d)?)\b/giu;

/** 'left', 'right', 'up', 'down' near a move, or ''. */
export const directionOf = (clause: string): string =>
  /\b(left|right|up|down|clockwise|counter-?clockwise)(?:wards?)?\b/i.exec(clause)?.[1]?.toLowerCase() ?? '';
