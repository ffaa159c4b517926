import { aspectOf, type Limits, limitsOf, pixelSize, targets } from '../facts/limits.ts';
import { placeOf } from '../facts/setting-place.ts';
import { listed, quoted } from '../facts/words.ts';
import type { Correction } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { defineRule } from '../rule.ts';
import type { LintSettings } from '../settings.ts';
import type { Subject } from '../subject.ts';

/** What is wrong with a value, and what could stand in its place. */
interface Problem {
  readonly what: string;
  readonly expected: string;
  readonly instead?: readonly string[];
  readonly advice?: string;
  readonly severity?: 'info';
}

type Check = (value: string, limits: Limits, settings: LintSettings) => Problem | undefined;

const amount = (value: string, unit: RegExp): number => {
  const m = new RegExp(`^\\s*(\\d+(?:\\.\\d+)?)\\s*(?:${unit.source})?\\s*$`, 'i').exec(value);
  return m ? Number(m[1]) : Number.NaN;
};

/** The values of a list nearest to one, nearest first. */
const closest = (value: number, list: readonly number[]): string[] =>
  [...list].sort((a, b) => Math.abs(a - value) - Math.abs(b - value)).map(String);

const among = (
  name: string,
  value: string,
  allowed: readonly string[],
  label: string,
): Problem | undefined =>
  allowed.includes(value.trim().toLowerCase())
    ? undefined
    : {
        what: `${name} ${quoted(value)} is not on offer.`,
        expected: `${label} takes ${listed(allowed, 'or')}.`,
        instead: nearest(value, allowed),
      };

const seconds: Check = (value, { seconds: taken, label }) => {
  const length = amount(value, /s|secs?|seconds?/);
  if (!taken) return Number.isNaN(length) ? notANumber('length', value) : undefined;
  const fits = 'from' in taken ? length >= taken.from && length <= taken.to : taken.includes(length);
  if (fits) return undefined;
  return {
    what: Number.isNaN(length)
      ? `The length ${quoted(value)} is no number of seconds.`
      : `A clip of ${length} s is not on offer.`,
    expected: `${label} takes ${'from' in taken ? `${taken.from} to ${taken.to}` : listed(taken.map(String), 'or')} seconds.`,
    instead:
      'from' in taken
        ? [String(length > taken.to ? taken.to : taken.from)]
        : closest(Number.isNaN(length) ? 4 : length, taken).slice(0, 2),
  };
};

const notANumber = (name: string, value: string): Problem => ({
  what: `The ${name} ${quoted(value)} is no number.`,
  expected: `A ${name} is a plain number.`,
});

const size: Check = (value, { sizes, shortSides, aspects, label }, { aspect }) => {
  const pixels = pixelSize(value);
  const named = /^\s*(720|1080)p?\s*$/i.exec(value)?.[1];
  const upright = aspect?.trim() === '9:16';
  if (named) {
    const [long, short] = named === '720' ? ['1280', '720'] : ['1920', '1080'];
    return {
      what: `The size ${quoted(value)} leaves the shape open.`,
      expected: 'A size is written as WIDTHxHEIGHT.',
      instead: upright ? [`${short}x${long}`] : [`${long}x${short}`, `${short}x${long}`],
      severity: 'info',
    };
  }
  const short = pixels && Math.min(pixels.width, pixels.height);
  const known = sizes
    ? pixels && sizes.includes(`${pixels.width}x${pixels.height}`)
    : pixels &&
      (!shortSides || shortSides.includes(short as number)) &&
      (!aspects || aspects.includes(aspectOf(pixels)));
  if (!known) {
    const instead = sizes
      ?.map((s) => ({ s, pixels: pixelSize(s) }))
      .filter(
        (s) => !pixels || (s.pixels && s.pixels.width > s.pixels.height === pixels.width > pixels.height),
      )
      .map(({ s }) => s);
    return {
      what: `The size ${quoted(value)} is not on offer.`,
      expected: sizes
        ? `${label} takes ${listed(sizes, 'or')}.`
        : `${label} takes ${[
            shortSides && `a short side of ${listed(shortSides.map(String), 'or')} pixels`,
            aspects && `the shapes ${listed(aspects, 'and')}`,
          ]
            .filter(Boolean)
            .join(' and ')}.`,
      ...(instead ? { instead: instead.slice(0, 3) } : {}),
    };
  }
  if (
    aspect &&
    /^\d+:\d+$/.test(aspect.trim()) &&
    aspects?.includes(aspect.trim()) &&
    pixels &&
    aspectOf(pixels) !== aspect.trim() &&
    aspects.includes(aspectOf(pixels))
  )
    return {
      what: `The size ${quoted(value)} is ${aspectOf(pixels)}, and the aspect asked for is ${aspect.trim()}.`,
      expected: 'Both say the same.',
      advice: 'Drop one of the two.',
      severity: 'info',
    };
  return undefined;
};

const fps: Check = (value, { fps: taken, label }) => {
  const rate = amount(value, /fps|frames(?: ?(?:per|a|\/) ?s(?:econd)?)?/);
  if (Number.isNaN(rate)) return notANumber('frame rate', value);
  if (!taken || taken.includes(rate)) return undefined;
  return {
    what: `${rate} frames a second are not on offer.`,
    expected: `${label} takes ${listed(taken.map(String), 'or')}.`,
    instead: closest(rate, taken).slice(0, 2),
  };
};

const checks: Partial<Record<keyof LintSettings, Check>> = {
  seconds,
  size,
  fps,
  model: (value, { models, label }) => models && among('The model', value, models, label),
  aspect: (value, { aspects, label }) => {
    const ratio = value.trim().replace(/\s*[:/x]\s*/, ':');
    return aspects && among('The aspect ratio', ratio, aspects, label);
  },
  mode: (value, { modes, label }) => modes && among('The mode', value, modes, label),
  negativePrompt: (value, { negativePrompt, label }) =>
    negativePrompt === false
      ? {
          what: `A negative prompt is given: ${quoted(value)}.`,
          expected: `${label === 'The guide' ? 'The model' : label} takes none.`,
          advice: 'Leave it out, and say in the text what is there instead.',
        }
      : undefined,
};

/** The edits that put a value in the place of what the front matter says. */
const replacing = ({ start, end }: { start: number; end: number }, values: readonly string[]): Correction[] =>
  values.map((text) => ({ title: `Use ${text}`, edits: [{ start, end, text }] }));

/** The value of a setting as it was written; '' where nobody said anything. */
function written({ settings, brief }: Subject, key: keyof LintSettings): string {
  const value = (key === 'mode' ? brief.frontMatter.values.mode : undefined) ?? settings[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

export default defineRule({
  id: 'invalid-setting',
  about: 'A length, size, frame rate, model or shape that the target does not take, or a negative prompt.',
  severity: 'error',
  deltas: true,
  why: `A service refuses what is not on its list, and it does so after you have waited. The guide's lists are 4, 8 or
12 seconds, 720p or 1080p, 16:9 or 9:16, 24 or 30 frames a second; the API takes some more, and other engines have
lists of their own: \`--target\` says whose hold.

No Sora model takes a negative prompt. What should not be seen is best left unsaid; say what is there instead.`,
  examples: [
    { text: '---\nseconds: 6\n---\nA cat sleeps on a tin roof.', finds: ['6'] },
    { text: 'A cat sleeps on a tin roof.', settings: { fps: 60, aspect: '4:3' }, finds: ['', ''] },
    { text: '---\nnegative-prompt: blur, text\n---\nA cat sleeps on a tin roof.', finds: ['blur, text'] },
    {
      text: '---\nseconds: 8s\nsize: 1080x1920\nfps: 30\nmodel: sora-2-pro\n---\nA cat sleeps on a tin roof.',
    },
    { text: 'A cat sleeps on a tin roof.', settings: { seconds: 16, size: '1792x1024', target: 'api' } },
  ],
  check(subject, report) {
    const { settings } = subject;
    const limits = limitsOf(settings.target);
    if (!limits) {
      report({
        ...placeOf(subject, 'target'),
        what: `There is no target ${quoted(settings.target)}.`,
        advice: `Use guide, api or an engine${nearest(settings.target, targets).length > 0 ? `, such as ${nearest(settings.target, targets)[0]}` : ''}.`,
      });
      return;
    }
    for (const [key, check] of Object.entries(checks) as [keyof LintSettings, Check][]) {
      const value = written(subject, key);
      const problem = value === '' ? undefined : check(value, limits, settings);
      if (!problem) continue;
      const { instead = [], ...said } = problem;
      const place = placeOf(subject, key);
      report({
        ...place,
        ...said,
        ...(said.advice || instead.length !== 1 ? {} : { advice: `Use ${instead[0]}.` }),
        suggestions: place.setting ? [] : replacing(place.at, instead),
      });
    }
  },
});
