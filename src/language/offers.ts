import { CompletionItemKind } from 'vscode-languageserver';
import type { Field } from '../brief/index.ts';
import { type CatalogueName, names } from '../catalogue/names.generated.ts';
import type { Offer } from './capabilities/completion.ts';
import { type TermKind, termsOfKinds } from './terms/index.ts';
import { colourNames } from './words/colours.ts';
import { palettes } from './words/palettes.ts';

const DETAILS: Readonly<Record<TermKind, string>> = {
  size: 'size',
  angle: 'angle',
  move: 'camera',
  lens: 'lens',
  focus: 'focus',
  light: 'light',
  look: 'look',
  film: 'film',
};

const ofTerms = (...kinds: readonly TermKind[]): Offer[] =>
  termsOfKinds(...kinds).map(({ name, kind }) => ({
    label: name,
    kind: CompletionItemKind.Constant,
    detail: DETAILS[kind],
    term: name,
  }));

/** What a kind of the catalogue is called: its id where that is one of its words, else its first word. */
const calledOf = ({ id, words }: CatalogueName): string => {
  const plain = id.replaceAll('-', ' ');
  return words.includes(plain) ? plain : (words[0] ?? plain);
};
const ofCatalogue = (kinds: readonly CatalogueName[], detail: string): Offer[] =>
  kinds.map((kind) => ({ label: calledOf(kind), kind: CompletionItemKind.Constant, detail }));

const ofColours = (): Offer[] => [
  ...palettes.map(({ name, colours, about }) => ({
    label: name,
    kind: CompletionItemKind.Struct,
    detail: colours.join(', '),
    text: colours.join(', '),
    documentation: about,
  })),
  ...colourNames.map(([label, hex]) => ({
    label,
    kind: CompletionItemKind.Color,
    detail: 'colour',
    documentation: hex,
  })),
];

/** Moods that read well in a Mood line. */
const MOODS =
  'calm|tender|intimate|nostalgic|bittersweet|melancholy|lonely|hopeful|joyful|playful|whimsical|tense|anticipatory|ominous|eerie|mysterious|moody|dramatic|triumphant|serene|dreamlike|premium|aspirational|raw|restrained|urgent'.split(
    '|',
  );

const BY_FIELD: Partial<Readonly<Record<Field, () => Offer[]>>> = {
  style: () => ofTerms('look', 'film'),
  scene: () => [
    ...ofCatalogue(names.places, 'place'),
    ...ofCatalogue(names.weathers, 'weather'),
    ...ofTerms('light'),
  ],
  camera: () => ofTerms('size', 'angle', 'move', 'focus'),
  lens: () => ofTerms('lens', 'focus'),
  depthOfField: () => ofTerms('focus'),
  lighting: () => ofTerms('light'),
  palette: ofColours,
  mood: () => MOODS.map((label) => ({ label, kind: CompletionItemKind.Constant, detail: 'mood' })),
  sound: () => [...ofCatalogue(names.beds, 'goes on'), ...ofCatalogue(names.effects, 'happens')],
};

/**
 * Words for what a part of a brief speaks of.
 * @example offersFor('lens').some((offer) => offer.label === '50mm lens') // true
 */
export const offersFor = (field: Field): Offer[] => BY_FIELD[field]?.() ?? [];
