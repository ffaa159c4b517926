/** The job that a light does. */
export type LightRole = 'key' | 'fill' | 'rim' | 'ambient' | 'bounce' | 'practical';

/** Prose names light with these; 'a lamp' or 'the window' alone is a thing. */
export const glowing =
  /light|lit\b|lamp-?lit|glow|neon|sun|moon|silhouett|candle|lantern|firework|fluorescent|tungsten|backlit|contre|god ray|shaft|beam|bonfire|campfire|aurora|incandescent|strobe|lightning|street ?lamp|lamp ?post|spotlight/i;

/** The job a light does, by its word. */
export const roles: readonly (readonly [RegExp, LightRole])[] = [
  [/\bkey\b/i, 'key'],
  [/\b(?:rim|edge|hair ?light|outline|kicker)\b/i, 'rim'],
  [/\bfill\b/i, 'fill'],
  [/\b(?:bounce|bounced|reflected)\b/i, 'bounce'],
  [/\bambient|ambience\b/i, 'ambient'],
  [/\b(?:accents?|practicals?|spill|glow)\b/i, 'practical'],
];

/** Where it comes from: azimuth from the camera's axis (positive right of frame) and elevation, radians. */
export const directions: readonly (readonly [RegExp, { azimuth?: number; elevation?: number }])[] = [
  [
    /\b(?:from|camera|frame|screen)[ -](?:the )?(?:camera |frame |screen )?left\b|\bleft[ -](?:side|key|window)/i,
    { azimuth: -1.2 },
  ],
  [
    /\b(?:from|camera|frame|screen)[ -](?:the )?(?:camera |frame |screen )?right\b|\bright[ -](?:side|key|window)/i,
    { azimuth: 1.2 },
  ],
  [
    /\bback-?lit|\bback-?light|\bfrom (?:the )?(?:behind|back|rear)\b|\bbehind (?:him|her|them|the)\b|^behind\b|\b(?:above|below|left|right|side) and behind\b|\bsilhouett/i,
    { azimuth: 2.75 },
  ],
  [/\bside-?(?: ?lit| ?light)|\bfrom (?:the |one )?side\b/i, { azimuth: 1.3 }],
  [/\b(?:overhead|from above|top-?lit|top light|from the ceiling|downlight)/i, { elevation: 1.15 }],
  [
    /\b(?:from below|under-?lit|underlight|uplight|from beneath|footlights?)/i,
    { azimuth: 0.3, elevation: -0.5 },
  ],
  [/\bfrontal|front-?lit|from the front\b/i, { azimuth: 0.15 }],
  [/\blow(?:[ -](?:angle|hanging))? (?:sun|light)|\blong shadows?\b|\braking\b/i, { elevation: 0.2 }],
  [/\bhigh (?:sun|noon)\b/i, { elevation: 1.2 }],
];

/** Light without an edge to its shadows. */
export const soft =
  /\b(?:soft|diffuse[d]?|gentle|gently|hazy|overcast|wrapping|feathered|even|flat|soft shadows?)\b/i;
/** Light with sharp shadows. */
export const hard =
  /\b(?:hard|harsh|sharp|crisp|stark|direct|specular|strong shadows?|hard shadows?|deep shadows?)\b/i;
/** Light towards orange. */
export const warm = /\b(?:warm|golden|amber|honeyed?|fiery|orange|candle-?lit|tungsten)\b/i;
/** Light towards blue. */
export const cool = /\b(?:cool|cold|icy|bluish|steely|moonlit|blueish)\b/i;
/** Light that is weaker than usual. */
export const dim = /\b(?:dim|faint|low-key|low key|subdued|barely|weak|subtle|slight)\b/i;
/** Light that is stronger than usual. */
export const bright = /\b(?:bright|brilliant|blazing|intense|strong|powerful|high-key|high key|dazzling)\b/i;
