import type { FrontMatter } from '../brief/brief.ts';
import { DEFAULTS } from '../brief/settings.ts';
import type { LintSettings } from './settings.ts';
import type { HeldSettings } from './subject.ts';

/** Keys of the front matter that are settings of the request. */
const KEYS = [
  'mode',
  'seconds',
  'size',
  'fps',
  'model',
  'aspect',
  'negativePrompt',
  'preset',
  'enhance',
  'target',
] as const;

/** Front matter writes `negative-prompt` where code writes `negativePrompt`. */
const written = (key: string): string => key.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

/**
 * The settings that hold for a text: what is given beats the front matter, which beats what is configured, which beats
 * the defaults. A text with an image is image to video unless somebody says that it is not.
 * @example heldSettings({ seconds: 8 }, brief.frontMatter).clipSeconds // 8
 */
export function heldSettings(
  given: LintSettings,
  front: FrontMatter,
  configured: LintSettings = {},
): HeldSettings {
  const held: Record<string, unknown> = { ...given };
  for (const key of KEYS)
    held[key] ??=
      front.values[written(key)] ?? front.values[written(key).replace('-', ' ')] ?? configured[key];
  const { mode, seconds, target } = held as LintSettings;
  const image = given.image !== undefined || (front.values.image ?? '') !== '';
  const number = Number.parseFloat(String(seconds ?? DEFAULTS.seconds));
  return {
    ...(held as LintSettings),
    mode: mode === 'i2v' || (mode !== 't2v' && image) ? 'i2v' : 't2v',
    target: target ?? 'guide',
    clipSeconds: number > 0 && number <= 120 ? number : DEFAULTS.seconds,
  };
}
