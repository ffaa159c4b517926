import { API, DEFAULTS, GUIDE } from '../../brief/settings.ts';
import { engines } from '../../catalogue/engines/index.generated.ts';
import { higgsfieldPresets, presetNamed } from '../../catalogue/presets/higgsfield.ts';
import { sceneKinds } from '../../catalogue/presets/preset.ts';

/** A key of the front matter. */
export interface FrontMatterKey {
  readonly key: string;
  readonly about: string;
  /** Values that make sense; none where anything may stand. */
  readonly values: readonly string[];
  /** What one of the values means, where they are names. */
  readonly explain?: (value: string) => string | undefined;
}

/** What a camera preset does, and for which scenes the guide has it. */
function aboutPreset(name: string): string | undefined {
  const preset = presetNamed(name);
  if (!preset) return undefined;
  const kinds = preset.groups.map((group) => sceneKinds[group]);
  return `The camera ${preset.about}.${kinds.length > 0 ? ` Recommended for ${kinds.join(', ')}.` : ''}`;
}

/** What an engine takes, with the day of the information. */
function aboutEngine(id: string): string | undefined {
  const card = engines.find((engine) => engine.id === id);
  if (!card) return undefined;
  const {
    label,
    endedOn,
    seconds,
    sizes = [],
    resolutions = sizes,
    maxCharacters,
    negativePrompt,
    prompting,
    date,
  } = card;
  const lengths = !seconds
    ? []
    : 'from' in seconds
      ? [`${seconds.from}–${seconds.to} s`]
      : [`${seconds.join(', ')} s`];
  const facts = [
    ...lengths,
    ...(resolutions.length > 0 ? [resolutions.join(', ')] : []),
    ...(maxCharacters ? [`at most ${maxCharacters} characters`] : []),
    ...(negativePrompt === undefined
      ? []
      : [negativePrompt ? 'takes a negative prompt' : 'no negative prompt']),
  ];
  return [
    `${label}${endedOn ? `, switched off on ${endedOn}` : ''}${facts.length > 0 ? `: ${facts.join('; ')}` : ''}. As of ${date}.`,
    ...(prompting ? [`How it wants prompts: ${prompting.order}.`] : []),
  ].join('\n\n');
}

/** What can stand between the two `---` at the top. Nothing of it reaches an engine. */
export const frontMatterKeys: readonly FrontMatterKey[] = [
  {
    key: 'seconds',
    about: `Length of the clip. The guide knows ${GUIDE.seconds.join(', ')}; the API also ${API.seconds
      .filter((s) => !GUIDE.seconds.includes(s))
      .join(', ')}. Default ${DEFAULTS.seconds}.`,
    values: API.seconds.map(String),
  },
  {
    key: 'size',
    about: `Pixels, WIDTHxHEIGHT. Upright for vertical and social platforms. Default ${DEFAULTS.size}.`,
    values: API.sizes,
  },
  {
    key: 'fps',
    about: `Frames a second: 24 looks like cinema, 30 like television. Default ${DEFAULTS.fps}.`,
    values: GUIDE.fps.map(String),
  },
  {
    key: 'model',
    about: 'sora-2 is quick and meant for trying out, sora-2-pro (also sora-2-max) is finer.',
    values: GUIDE.models,
  },
  {
    key: 'seed',
    about: 'An integer from 0 to 4294967295: the same seed gives the same clip again.',
    values: [],
  },
  {
    key: 'mode',
    about: 't2v makes the picture from the text alone, i2v begins with an image.',
    values: ['t2v', 'i2v'],
  },
  {
    key: 'image',
    about:
      'Path of the picture to begin with, seen from the brief: JPEG, PNG or WebP, in the size of the clip.',
    values: [],
  },
  { key: 'aspect', about: 'Shape of the picture, for engines that ask for it.', values: GUIDE.aspects },
  {
    key: 'preset',
    about: 'Name of a Higgsfield camera preset; it should be the brief’s own move.',
    values: higgsfieldPresets.map(({ name }) => name),
    explain: aboutPreset,
  },
  {
    key: 'enhance',
    about: 'Higgsfield’s rewriting of the prompt. Off for a brief that is already written in full.',
    values: ['off', 'on'],
  },
  {
    key: 'target',
    about: 'Whose lists of settings hold: the guide’s, the API’s, or an engine’s.',
    values: ['guide', 'api', ...engines.filter(({ endedOn }) => !endedOn).map(({ id }) => id)],
    explain: aboutEngine,
  },
];
