import { EXIT } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';

/** Milliseconds in each unit. */
const UNITS: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/**
 * Milliseconds of a length of time as people write it: a number and `s`, `m`, `h`, `d` or `w`.
 * @throws Fault (exit status 2) naming the option when it is written otherwise, or is not above zero
 * @example duration('30d', '--retain') // 2592000000
 */
export function duration(text: string, option: string): number {
  const [, number, unit] = /^\s*(\d{1,6}(?:\.\d{1,3})?)\s*([smhdw])\s*$/.exec(text) ?? [];
  const milliseconds = Number(number) * (UNITS[unit ?? ''] ?? 0);
  if (milliseconds > 0) return milliseconds;
  throw new Fault(`${option} ${text} is not a length of time.`, {
    exit: EXIT.input,
    where: option,
    remedy: 'Write a number and a unit: 90s, 15m, 12h, 30d or 4w.',
  });
}
