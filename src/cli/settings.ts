import { EXIT } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';
import { API, DEFAULTS } from '../brief/settings.ts';
import type { RawPicture } from './picture.ts';

/** What a shot is made for, after flags, front matter and defaults. */
export interface ShotSettings {
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly seconds: number;
  readonly model: 'sora-2' | 'sora-2-pro';
  readonly quality: 'draft' | 'fine';
  readonly seed: number;
}

/** The values as a person writes them; undefined where nothing was said. */
export interface RawSettings extends RawPicture {
  readonly seconds?: string | undefined;
  readonly size?: string | undefined;
  readonly fps?: string | undefined;
  readonly model?: string | undefined;
  readonly seed?: string | undefined;
}

const MODELS: Readonly<Record<string, ShotSettings['model']>> = {
  'sora-2': 'sora-2',
  'sora-2-pro': 'sora-2-pro',
  'sora-2-max': 'sora-2-pro',
};

/**
 * Settings from several sources, the first that says something wins: flags, front matter, configuration.
 * Throws a `Fault` of exit status 2 that names the setting and what it may be.
 * @param freshSeed draws a seed when none was given
 */
export function settingsFrom(sources: readonly RawSettings[], freshSeed: () => number): ShotSettings {
  const pick = (key: 'seconds' | 'size' | 'fps' | 'model' | 'seed'): string | undefined =>
    sources.find((s) => s[key] !== undefined)?.[key]?.trim();
  const seconds = oneOf(
    'seconds',
    (pick('seconds') ?? String(DEFAULTS.seconds)).replace(/\s*s(?:ec(?:onds?)?)?$/i, ''),
    API.seconds.map(String),
  );
  const size = oneOf(
    'size',
    (pick('size') ?? DEFAULTS.size).toLowerCase().replace(/\s*[x×*]\s*/, 'x'),
    API.sizes,
  );
  const fps = oneOf('fps', pick('fps') ?? String(DEFAULTS.fps), API.fps.map(String));
  const model = MODELS[
    oneOf('model', (pick('model') ?? DEFAULTS.model).toLowerCase(), Object.keys(MODELS))
  ] as ShotSettings['model'];
  const given = pick('seed');
  const [width, height] = size.split('x').map(Number) as [number, number];
  return {
    width,
    height,
    fps: Number(fps),
    seconds: Number(seconds),
    model,
    quality: model === 'sora-2-pro' ? 'fine' : 'draft',
    seed: given === undefined ? freshSeed() : parseSeed(given),
  };
}

function oneOf(name: string, value: string, allowed: readonly string[]): string {
  if (allowed.includes(value)) return value;
  throw new Fault(`${name} cannot be "${value}".`, {
    exit: EXIT.input,
    where: name,
    remedy: `Use one of ${allowed.join(', ')}.`,
  });
}

/** A seed: an integer from 0 to 4294967295. */
export function parseSeed(text: string): number {
  const seed = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (!(seed <= 4294967295))
    throw new Fault(`seed cannot be "${text}".`, {
      exit: EXIT.input,
      where: 'seed',
      remedy: 'Use an integer from 0 to 4294967295.',
    });
  return seed;
}

/** `A-B` (a part, both included) or `N` (one frame), zero-based. */
export function parseFrames(text: string): {
  readonly from: number;
  readonly to: number;
  readonly single: boolean;
} {
  const match = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(text.trim());
  const from = Number(match?.[1]);
  const to = match?.[2] === undefined ? from : Number(match[2]);
  if (!match || to < from) {
    throw new Fault(`frames cannot be "${text}".`, {
      exit: EXIT.input,
      where: 'frames',
      remedy: 'Use A-B for a part or N for one picture, counted from 0.',
    });
  }
  return { from, to, single: match[2] === undefined };
}

/** A number of takes: 1 to 16. */
export function parseTakes(text: string): number {
  const takes = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (takes < 1 || takes > 16)
    throw new Fault(`takes cannot be "${text}".`, {
      exit: EXIT.input,
      where: 'takes',
      remedy: 'Use an integer from 1 to 16.',
    });
  return takes;
}
