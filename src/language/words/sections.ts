import type { Field } from '../../brief/index.ts';

/** A labelled part of a brief. */
export interface Section {
  /** The guide's label. */
  readonly label: string;
  /** Undefined for a heading that groups others. */
  readonly field: Field | undefined;
  /** What belongs there, one or two sentences. */
  readonly about: string;
  /** What follows the colon, as a snippet with places to fill in. */
  readonly body: string;
}

/** The parts of a brief in the order of the prompt guide. */
export const sections: readonly Section[] = [
  {
    label: 'Style',
    field: 'style',
    about:
      'Medium, era, format, lens look: what every later word is seen through. It may also open the scene’s first sentence.',
    body: ' ${1:16mm documentary, 1980s}',
  },
  {
    label: 'Cinematography',
    field: undefined,
    about: 'Heads the lines about camera, lens, light and mood. One camera move a shot.',
    body: '\nCamera shot: ${1:medium close-up, slow push-in}\nLighting: ${2:soft window light from the left}\nMood: ${3:calm}',
  },
  {
    label: 'Camera shot',
    field: 'camera',
    about: 'Size, angle and the one move: “Medium close-up, eye level, slow push-in.”',
    body: ' ${1:medium close-up}, ${2:eye level}, ${3:slow push-in}',
  },
  {
    label: 'Lens',
    field: 'lens',
    about: 'Focal length, build, and what is sharp: “50mm, shallow depth of field on her hands.”',
    body: ' ${1:50mm}, ${2:shallow depth of field}',
  },
  {
    label: 'Depth of field',
    field: 'depthOfField',
    about: 'What is sharp and what dissolves.',
    body: ' ${1:shallow}, ${2:sharp on the hands}',
  },
  {
    label: 'Lighting',
    field: 'lighting',
    about: 'Source, direction and quality of the key, then fill and rim. One set-up a shot.',
    body: ' ${1:soft window light from the left}, ${2:warm lamp fill}',
  },
  {
    label: 'Palette',
    field: 'palette',
    about: 'Three to five anchor colours, by name.',
    body: ' ${1:amber}, ${2:cream}, ${3:deep teal}',
  },
  {
    label: 'Mood',
    field: 'mood',
    about: 'The tone in one to three words. Here abstract words are welcome.',
    body: ' ${1:tender, unhurried}',
  },
  {
    label: 'Actions',
    field: 'actions',
    about: 'Beats, one a line, each one visible deed. Four seconds hold about three.',
    body: '\n- ${1:She sets the cup down.}\n- ${2:Steam drifts past her face.}',
  },
  {
    label: 'Dialogue',
    field: 'dialogue',
    about:
      'Spoken lines: a label, a delivery in brackets if it matters, the words in quotes. About 2.5 words a second.',
    body: '\n- ${1:Woman} (${2:quietly}): "${3:You came back.}"',
  },
  {
    label: 'Background Sound',
    field: 'sound',
    about: 'Ambience, effects and music. What is not directed is invented.',
    body: ' ${1:rain on the window}, ${2:a clock ticking}',
  },
];

/** What a part that the guide has no label for is about. */
export const otherFields: Partial<Readonly<Record<Field, string>>> = {
  scene: 'Who, where, wearing what, in which weather: visible nouns and verbs.',
  writing:
    'Words to be read in the picture, on a sign or as a title. Short and in quotes; lettering is what models do worst.',
  notes:
    'What the brief says of itself: purpose, length, shape. Nothing of it is staged; settings belong in the front matter.',
  constraints: 'What must not happen. Models take no negatives: say what is there instead where you can.',
};
