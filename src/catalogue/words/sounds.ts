/** Words that tell how a sound is heard rather than what it is. */
export const soundManners: ReadonlySet<string> = new Set(
  'distant faint muffled soft gentle quiet loud low high deep subtle light heavy sharp dull echoing echoey close nearby far faraway rhythmic steady constant occasional sudden slow fast warm cold metallic mechanical hushed ambient lonely single clean rich thunderous booming crisp delicate low-frequency intermittent continuous slight muted background rising fading tinny hollow softly faintly quietly gently loudly below overhead outside'.split(
    ' ',
  ),
);

/** Phrases that ask for quiet. */
export const quietPhrases: readonly string[] = [
  'near silence',
  'near-silence',
  'silence',
  'silent',
  'hushed',
  'almost silent',
  'nearly silent',
  'quiet except',
  'barely audible',
  'only a ',
  'only the ',
  'just a ',
  'nothing but',
  'no sound',
  'stillness',
];

/** Nouns by which a sound is called though the kind of sound is said by the rest of the phrase. */
export const soundNouns: ReadonlySet<string> = new Set(
  'sound sounds noise noises ambience ambiance ambient audio tone room atmosphere soundscape background sfx effect effects'.split(
    ' ',
  ),
);
