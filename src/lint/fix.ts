import { applyEdits, type Edit } from '../base/edit.ts';
import type { Finding } from './finding.ts';
import type { Linter } from './linter.ts';
import type { LintSettings } from './settings.ts';

/** What fixing made of a text. */
export interface Fixed {
  readonly text: string;
  /** Fixes made. */
  readonly fixes: number;
  /** What is still found in the text. */
  readonly findings: readonly Finding[];
}

/** Rounds before fixing gives up: a fix may uncover another finding, but two rules must not undo each other for ever. */
const MOST_ROUNDS = 10;

/**
 * A text with every safe fix made, again and again until nothing more can be fixed. Fixes that touch the same words
 * wait for the next round; the same text always gives the same result.
 * @example fixText('Mood: calm\nMood: warm', {}, linter).text
 */
export function fixText(text: string, settings: LintSettings, linter: Linter): Fixed {
  let fixed = text;
  let fixes = 0;
  let findings = linter.lint(text, settings);
  const seen = new Set([text]);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const chosen = compatible(findings);
    if (chosen.length === 0) break;
    const next = applyEdits(fixed, chosen.flat());
    if (seen.has(next)) break;
    seen.add(next);
    fixed = next;
    fixes += chosen.length;
    findings = linter.lint(fixed, settings);
  }
  return { text: fixed, fixes, findings };
}

/** The edits of the fixes that do not touch each other, the first in the order of the findings going first. */
function compatible(findings: readonly Finding[]): (readonly Edit[])[] {
  const taken: Edit[] = [];
  const chosen: (readonly Edit[])[] = [];
  for (const { fix } of findings) {
    if (!fix || fix.edits.length === 0 || fix.edits.some((edit) => taken.some((other) => touch(edit, other))))
      continue;
    chosen.push(fix.edits);
    taken.push(...fix.edits);
  }
  return chosen;
}

/** Two edits that meet, even at their ends: what one writes would stand next to what the other never saw. */
const touch = (a: Edit, b: Edit): boolean => a.start <= b.end && b.start <= a.end;
