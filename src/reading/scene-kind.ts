import type { Passage, ShotBrief } from '../brief/brief.ts';
import type { SceneKind } from '../catalogue/presets/preset.ts';
import { cameraMoves } from './camera-move.ts';
import { framings } from './framing.ts';

/** A kind of scene that a shot may be, with how much speaks for it and what. */
export interface SceneGuess {
  readonly kind: SceneKind;
  /** Weight of the evidence; from 3 on it may be called so. */
  readonly weight: number;
  /** Words or facts that speak for it, in the order of their weight. */
  readonly because: readonly string[];
}

/** Words that tell of a kind, wherever they stand. A row counts once, and a weak one a little more for each further word. */
const words: readonly (readonly [SceneKind, number, RegExp])[] = [
  [
    'documentary',
    5,
    /\b(?:documentary|docu-?style|news(?:reel| footage| report)|cin[eé]ma v[eé]rit[eé]|v[eé]rit[eé]|fly-on-the-wall|interview|archival|found footage|home (?:video|movie)|vlog|body ?cam|cctv|reportage|observational)\b/iu,
  ],
  ['documentary', 2, /\b(?:hand-?held|16 ?mm|super 8|camcorder|realis[mt]\w*)\b/iu],
  [
    'product',
    5,
    /\b(?:product (?:shot|photography|video|reveal|animation|hero)|commercial|advert(?:isement|ising)?|packshot|pack shot|turntable|brand (?:film|spot)|studio (?:backdrop|sweep|cyclorama)|showcase|luxury (?:watch|perfume|car))\b/iu,
  ],
  [
    'product',
    2,
    /\b(?:sneakers?|perfume|bottle|wrist-?watch|handbag|lipstick|smartphone|headphones|espresso|cocktail|burger|jewell?ery|diamond|skincare|can of|sunglasses|laptop)\b/iu,
  ],
  [
    'action',
    4,
    /\b(?:sports? (?:footage|broadcast|coverage)|chase|fight(?:s|ing)?|battle|duel|explo(?:des|sion|sions)|stunt|martial arts|combat\w*|swordfight|car crash|race (?:car|track)|parkour|action (?:scene|sequence|shot|film|movie)|slam dunk|three-point)\b/iu,
  ],
  [
    'action',
    2,
    /\b(?:sprint(?:s|ing)?|leap(?:s|ing)?|jump(?:s|ing)?|throw(?:s|ing)?|kick(?:s|ing)?|punch(?:es|ing)?|swing(?:s|ing)?|bounc(?:es|ing)|skid(?:s|ding)?|rac(?:es|ing)|surf(?:s|ing)|dunk(?:s|ing)?|strik(?:es|ing)|vault(?:s|ing)?|gallop(?:s|ing)?|shatter(?:s|ing)?|tumbl(?:es|ing)|skat(?:es|ing)|dodg(?:es|ing)|climb(?:s|ing))\b/iu,
  ],
  [
    'establishing',
    5,
    /\b(?:establishing|aerial|drone (?:shot|view|footage)|bird'?s[- ]eye|cityscape|panoram\w+|from above the (?:city|town|valley))\b/iu,
  ],
  [
    'establishing',
    2,
    /\b(?:vista|skyline|valley|coastline|mountain range|whole (?:city|town|valley|harbou?r)|horizon|village|wide shot of (?:an?|the) (?:city|town|valley|coast))\b/iu,
  ],
  [
    'intimate',
    4,
    /\b(?:intimate|tender|romance|romantic|love scene|kiss(?:es|ing)?|embrac(?:es|ing)|tears?|weep(?:s|ing)?|whisper(?:s|ing)?|lovers|caress(?:es|ing)?|grief|longing|bittersweet|heartbr\w+|vulnerable)\b/iu,
  ],
  [
    'intimate',
    2,
    /\b(?:couple|gaze|smiles? (?:softly|gently|faintly)|holds? (?:her|his) hand|nostalgic|melanchol\w+|eyes (?:well|glisten|close)|portrait|forehead)\b/iu,
  ],
  [
    'atmospheric',
    3,
    /\b(?:atmospher\w+|moody|dream(?:y|like)|eerie|serene|haunting|ethereal|contemplative|foggy|misty|mist|fog|haze|meditative|lonely|deserted|desolate|silent|still(?:ness)?)\b/iu,
  ],
  [
    'atmospheric',
    2,
    /\b(?:rain(?:y|s|ing)?|snow(?:y|s|ing|fall)?|neon|dusk|twilight|moonlight|sunset|sunrise|golden hour|blue hour|drift(?:s|ing)?|sway(?:s|ing)?|forest|lake|ripples?|breeze|lanterns?|fireworks|clouds?)\b/iu,
  ],
];

/** Weight of a row whose words alone call a scene nothing. */
const WEAK = 2;

const texts = (lists: readonly (readonly Passage[])[]): string =>
  lists.flatMap((l) => l.map((p) => p.text)).join('\n');

/** Voices that nobody in the picture has. */
const OFF_SCREEN = /\b(?:narrat\w*|voice-?\s?over|v\.?o\.?|announcer|radio)\b/iu;

/**
 * The kinds of scene that a shot may be, the likeliest first; empty where nothing tells. English words, and what a
 * brief's form says in any language: who speaks, how the frame is set, how the camera goes.
 * @example sceneGuesses(readBrief('Modern commercial. A watch turns on a turntable.').shots[0])[0].kind // 'product'
 */
export function sceneGuesses(shot: ShotBrief): SceneGuess[] {
  const found = new Map<SceneKind, { weight: number; because: string[] }>();
  const add = (kind: SceneKind, weight: number, because: string): void => {
    const one = found.get(kind) ?? { weight: 0, because: [] };
    found.set(kind, { weight: one.weight + weight, because: [...one.because, because] });
  };
  const prose = texts([shot.style, shot.scene, shot.actions, shot.camera, shot.mood, shot.lighting]);
  for (const [kind, weight, pattern] of words) {
    const said = new Set(Array.from(prose.matchAll(new RegExp(pattern, 'giu')), (m) => m[0].toLowerCase()));
    const [first] = said;
    if (first !== undefined)
      add(kind, weight + (weight === WEAK ? Math.min(2, said.size - 1) : 0), `"${first}"`);
  }
  const spoken = shot.dialogue.filter((line) => !OFF_SCREEN.test(line.speaker?.text ?? ''));
  const speakers = new Set(spoken.map((line) => line.speaker?.text.trim().toLowerCase() ?? ''));
  if (spoken.length > 0)
    add(
      'dialogue',
      speakers.size > 1 ? 6 : 3 + Math.min(2, spoken.length - 1),
      spoken.length === 1 ? 'a spoken line' : `${spoken.length} spoken lines`,
    );
  // Deeds beside the words weigh against a scene of talk alone.
  if (spoken.length > 0 && shot.actions.length === 0) add('dialogue', 1, 'no action beside the words');
  for (const frame of framings(shot)) {
    if (frame.value === 'extreme-wide') add('establishing', 3, `"${frame.phrase}"`);
    else if (frame.value === 'bird-eye') add('establishing', 2, `"${frame.phrase}"`);
    else if (frame.value === 'two-shot' && spoken.length > 0) add('dialogue', 1, `"${frame.phrase}"`);
    else if (/close-up$/.test(frame.value) && found.has('intimate')) add('intimate', 1, `"${frame.phrase}"`);
    else if (/close-up$/.test(frame.value) && found.has('product')) add('product', 1, `"${frame.phrase}"`);
  }
  for (const move of cameraMoves(shot)) {
    if (move.id === 'handheld') add('documentary', 1, `"${move.phrase}"`);
    if (move.id === 'tracking' && found.has('action')) add('action', 1, `"${move.phrase}"`);
    if (move.id.startsWith('arc') && found.has('product')) add('product', 1, `"${move.phrase}"`);
  }
  return [...found]
    .map(([kind, { weight, because }]) => ({ kind, weight, because }))
    .sort((a, b) => b.weight - a.weight);
}

/** Weight from which a guess may be named. */
const SURE = 3;

/**
 * The kinds of scene that a shot can be called: the likeliest, and any that comes within a point of it.
 * @example sceneKindsOf(shot).map((g) => g.kind)
 */
export function sceneKindsOf(shot: ShotBrief): SceneGuess[] {
  const guesses = sceneGuesses(shot);
  const best = guesses[0]?.weight ?? 0;
  return guesses.filter((g) => g.weight >= SURE && g.weight >= best - 1);
}
