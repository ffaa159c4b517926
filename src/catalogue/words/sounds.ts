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

/** Nouns that end a fragment of prose which is only heard: 'Melancholic piano.', 'Café chatter, machine hiss.' */
export const heardNouns: ReadonlySet<string> = new Set(
  'music score soundtrack melody tune beat beats song funk jazz techno hip-hop lo-fi orchestra strings choir synth piano guitar violin cello harp flute drums harmonica saxophone accordion bass chatter hiss rumble hum humming buzz buzzing crackle crackling chirping chirps birdsong cicadas crickets sirens applause laughter footsteps whispers murmur sound sounds noise ambience ambiance silence ticking clatter clang thud drop drone static'.split(
    ' ',
  ),
);

/** Nouns by which a sound is called though the kind of sound is said by the rest of the phrase. */
export const soundNouns: ReadonlySet<string> = new Set(
  'sound sounds noise noises ambience ambiance ambient audio tone room atmosphere soundscape background sfx effect effects'.split(
    ' ',
  ),
);
