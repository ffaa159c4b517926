const row = (nouns: string, verbs: string, deed: string): (readonly [string, string])[] =>
  nouns.split(' ').flatMap((noun) => verbs.split(' ').map((verb) => [`${noun} ${verb}`, deed] as const));

/** What somebody does when a part of the body does something: 'her head turns' → 'turn head'. */
export const partDeeds: ReadonlyMap<string, string> = new Map([
  ...row('head', 'turn swivel rotate', 'turn head'),
  ...row('head', 'lift rise raise', 'look up'),
  ...row('head', 'drop lower sink hang bow', 'look down'),
  ...row('head', 'nod bob', 'nod'),
  ...row('head', 'shake', 'shake head'),
  ...row('head', 'tilt cock', 'tilt head'),
  ...row('eye gaze', 'dart flick flicker scan move search wander drift roll', 'look around'),
  ...row('eye gaze', 'focus follow lock meet fix settle land rest', 'look at'),
  ...row('eye eyelid', 'close shut flutter', 'close eyes'),
  ...row('eye', 'blink', 'blink'),
  ...row('eye', 'open widen', 'widen eyes'),
  ...row('eye', 'water well fill', 'cry'),
  ...row('jaw mouth', 'drop open fall gape', 'gasp'),
  ...row('lip mouth', 'curl smile curve twitch', 'smile'),
  ...row('lip', 'quiver tremble', 'cry'),
  ...row('brow eyebrow forehead', 'furrow knit crease', 'frown'),
  ...row('eyebrow brow', 'raise rise arch lift', 'be surprised'),
  ...row('chest', 'heave rise fall', 'breathe'),
  ...row('shoulder', 'shake tremble', 'shiver'),
  ...row('shoulder', 'slump sag drop relax', 'sigh'),
  ...row('hand finger', 'move work hover glide slide trace dance fly linger', 'touch'),
  ...row('hand finger', 'shape mold mould form knead roll', 'knead'),
  ...row('hand finger arm', 'reach extend stretch', 'reach'),
  ...row('hand finger', 'tremble shake quiver', 'shiver'),
  ...row('hand', 'wave', 'wave'),
  ...row('hand', 'clap', 'clap'),
  ...row('fist hand palm paw', 'pound slam bang', 'knock'),
  ...row('tail', 'wag swish flick', 'wag'),
  ...row('wing', 'flap beat flutter spread', 'flap'),
]);

/** Actions of a whole body, which a part of it never does by itself. */
export const wholeBody: ReadonlySet<string> = new Set(
  'walk run enter leave fly explode break rise roll swim open put-down ride pass drift fall circle jump heave flow stroll march arc shift play-game'.split(
    ' ',
  ),
);
