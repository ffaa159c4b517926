import type { Span } from '../base/span.ts';
import type { Brief, ShotBrief } from '../brief/brief.ts';
import { moves as catalogue } from '../catalogue/moves/index.generated.ts';
import { type CameraPreset, type PresetNeed, sceneKinds } from '../catalogue/presets/preset.ts';
import { type CameraMove, cameraMoves, mainMove, primaryMoves } from './camera-move.ts';
import type { Reading } from './reading.ts';
import { type SceneGuess, sceneKindsOf } from './scene-kind.ts';

/** How a camera preset goes with a brief. */
export interface PresetFit {
  readonly preset: CameraPreset;
  /**
   * `same`: the brief's own move; `open`: the brief names none, or the preset has none; `contradicts`: the brief's
   * camera does something else.
   */
  readonly move: 'same' | 'open' | 'contradicts';
  /**
   * Whether the guide recommends it for this kind of scene; `unlisted` where it recommends it for none, `open` where
   * nothing tells what kind of scene it is.
   */
  readonly group: 'inside' | 'outside' | 'unlisted' | 'open';
  /** What it needs that the brief does not have; only told where a reading is given. */
  readonly lacks?: PresetNeed;
  /** Why, each as a sentence; the first is the one that matters most. */
  readonly why: readonly string[];
  /** The brief's own words for the move that it contradicts. */
  readonly at?: Span;
}

/** What is asked of a brief once, however many presets are judged. */
export interface PresetScene {
  readonly moves: readonly CameraMove[];
  readonly kinds: readonly SceneGuess[];
}

/**
 * What presets are judged by: the camera moves of the first shot that names any, and the kinds of scene.
 * @example presetScene(readBrief('Camera: slow dolly in')).moves[0].id // 'dolly-in'
 */
export function presetScene(brief: Brief): PresetScene {
  const all = brief.shots.map((shot) => cameraMoves(shot));
  return {
    moves: all.find((moves) => moves.length > 0) ?? [],
    kinds: sceneKindsOf(brief.shots[0] as ShotBrief),
  };
}

/**
 * Does a Higgsfield camera preset go with a brief? By its move first, then by the kind of scene, and, where readings of
 * its shots are given, by what the preset needs in the picture.
 * @param scene from `presetScene`, where many presets are judged
 * @example presetFit(readBrief('Camera: slow dolly in'), undefined, presetNamed('Crane Up')).move // 'contradicts'
 */
export function presetFit(
  brief: Brief,
  readings: readonly Reading[] | undefined,
  preset: CameraPreset,
  scene: PresetScene = presetScene(brief),
): PresetFit {
  const why: string[] = [];
  const { move, at } = turnFit(brief, preset, scene.moves, why) ?? moveFit(scene.moves, preset, why);
  const meant = scene.kinds.find((guess) => preset.groups.includes(guess.kind));
  const [told] = scene.kinds;
  const group = preset.groups.length === 0 ? 'unlisted' : meant ? 'inside' : told ? 'outside' : 'open';
  if (meant) why.push(`The guide lists it for ${sceneKinds[meant.kind]}.`);
  else if (group === 'outside' && told)
    why.push(
      `The guide lists it for ${listed(preset.groups.map((g) => sceneKinds[g]))}; this is of the ${sceneKinds[told.kind]} (${told.because.slice(0, 2).join(', ')}).`,
    );
  const lacks = preset.needs && readings && !has(preset.needs, readings) ? preset.needs : undefined;
  if (lacks) why.push(`It needs a ${lacks} in the picture.`);
  return { preset, move, group, why, ...(lacks ? { lacks } : {}), ...(at ? { at } : {}) };
}

/** Moves that are not what others with the same labels are: a smear, a flight. */
const OWN = /whip-pan|aerial/;

const labelsOf = (id: string): string =>
  JSON.stringify(catalogue.find((m) => m.id === id)?.labels ?? { is: id });

/**
 * What a preset's camera does, in the labels of the catalogue's moves: one set of labels for each move that it may make.
 * @example presetLabels(presetNamed('Pan Left')) // [{ camera_pan: 'right_to_left' }]
 */
export const presetLabels = (preset: CameraPreset): Readonly<Record<string, string>>[] =>
  preset.moves.flatMap((id) => {
    const move = catalogue.find((m) => m.id === id);
    return move ? [move.labels] : [];
  });

/** A preset that turns the subject contradicts a held frame in which nothing turns. */
function turnFit(
  brief: Brief,
  preset: CameraPreset,
  moves: readonly CameraMove[],
  why: string[],
): { move: 'contradicts'; at: Span } | undefined {
  const main = mainMove(moves);
  if (!preset.turns || main?.role !== 'hold' || TURNING.test(brief.text)) return undefined;
  why.push(`The brief holds its frame ("${main.phrase}") and turns nothing; ${preset.name} ${preset.about}.`);
  return { move: 'contradicts', at: main.span };
}

const TURNING =
  /\b(?:turntable|lazy susan|rotat\w+|revolv\w+|spin(?:s|ning)?|swivel\w*|pirouett\w+|turn(?:s|ing) (?:slowly|on|around|round|through|in place|about))\b/i;

function moveFit(
  moves: readonly CameraMove[],
  preset: CameraPreset,
  why: string[],
): { move: PresetFit['move']; at?: Span } {
  const makes = (move: CameraMove): boolean =>
    preset.moves.some(
      (id) => id === move.id || (!OWN.test(id + move.id) && labelsOf(id) === labelsOf(move.id)),
    );
  const named = moves.find(makes);
  const primaries = primaryMoves(moves);
  const main = mainMove(moves);
  // A drone that weaves is still a drone, a shoulder that follows still a shoulder.
  const carries = named?.role === 'carrier' && preset.moves.every((id) => moves.some((m) => m.id === id));
  if (named && (named === main || primaries.length === 0 || named.role === 'modifier' || carries)) {
    if (preset.fast && named.pace === 'slow') {
      why.push(`The brief's "${named.phrase}" is slow; ${preset.name} ${preset.about}.`);
      return { move: 'contradicts', at: named.span };
    }
    why.push(`The brief's own move: "${named.phrase}".`);
    return { move: 'same' };
  }
  if (!main || preset.moves.length === 0) return { move: 'open' };
  // A shoulder goes with any move, and a rack of focus with any camera.
  const carried = preset.moves.every((id) => /^(?:handheld|steadicam|rack-focus)$/.test(id));
  if (carried && !(preset.moves.includes('handheld') && main.role === 'hold')) return { move: 'open' };
  if (main.role === 'modifier' || main.id === '') return { move: 'open' };
  // What only carries the camera leaves its path open, save that a drone is on no rails.
  if (main.role === 'carrier') return { move: 'open' };
  why.push(`The brief says "${main.phrase}"; ${preset.name} ${preset.about}.`);
  return { move: 'contradicts', at: main.span };
}

const CAR = /\b(?:car|truck|van|taxi|bus|suv|jeep|vehicle|convertible|limousine|pickup|racer|automobile)\b/i;
const FOOD =
  /\b(?:food|bread|cake|burger|noodle|soup|fruit|apple|pizza|ice cream|chocolate|sandwich|meal|dish|steak|sushi|cookie|pie|ramen|dumpling|taco)s?\b/i;

function has(need: PresetNeed, readings: readonly Reading[]): boolean {
  const there = readings.flatMap((r) => r.entities).filter((e) => !e.negated);
  if (need === 'person') return there.some((e) => e.role === 'person' || e.role === 'creature');
  if (need === 'object') return there.some((e) => e.role === 'thing');
  if (need === 'car') return there.some((e) => CAR.test(`${e.noun} ${e.match?.id ?? ''}`));
  if (need === 'food') return there.some((e) => FOOD.test(`${e.noun} ${e.match?.id ?? ''}`));
  return (
    readings.some((r) => r.setting.place !== undefined) ||
    there.some((e) => e.role === 'sky' || e.role === 'place')
  );
}

const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
