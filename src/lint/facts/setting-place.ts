import type { Span } from '../../base/span.ts';
import type { LintSettings } from '../settings.ts';
import type { Subject } from '../subject.ts';

/** Where a setting stands: in the front matter, or nowhere in the text. */
export interface SettingPlace {
  readonly at: Span;
  /** Given outside the text: the finding names the setting instead. */
  readonly setting?: keyof LintSettings;
}

/**
 * Where the value of a setting is written. What is given outside the text has no place in it.
 * @example report({ ...placeOf(subject, 'fps'), what: '60 frames a second.' })
 */
export function placeOf({ brief, settings }: Subject, key: keyof LintSettings): SettingPlace {
  const { values, spans } = brief.frontMatter;
  const names = [
    key.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`),
    key.replace(/[A-Z]/g, (c) => ` ${c.toLowerCase()}`),
  ];
  const name = names.find((n) => values[n] !== undefined);
  const held = settings[key];
  const inText =
    name !== undefined && (typeof held === 'object' || key === 'mode' || String(held) === values[name]);
  return inText ? { at: spans[name] as Span } : { at: { start: 0, end: 0 }, setting: key };
}
