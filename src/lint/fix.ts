import { applyEdits, type Edit } from '../base/edit.ts';
import { countWhile } from '../base/ordered.ts';
import { cover, type Span } from '../base/span.ts';
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
  const taken = new Stretches();
  const chosen: (readonly Edit[])[] = [];
  for (const { fix } of findings) {
    if (!fix || fix.edits.length === 0 || fix.edits.some((edit) => taken.touch(edit))) continue;
    chosen.push(fix.edits);
    for (const edit of fix.edits) taken.add(edit);
  }
  return chosen;
}

/** Stretches of a text in order, found by halving. */
class Stretches {
  private readonly all: Span[] = [];

  /** Does a span meet one of these, even at its ends? What one edit writes would stand next to what the other never saw. */
  touch({ start, end }: Span): boolean {
    const before = this.all[this.after(end) - 1];
    return before !== undefined && before.end >= start;
  }

  add({ start, end }: Span): void {
    const at = this.after(start);
    // Edits of one fix may meet; as one stretch they keep the ends in order.
    const before = this.all[at - 1];
    if (before && before.end >= start) this.all[at - 1] = cover(before, { start, end });
    else this.all.splice(at, 0, { start, end });
  }

  /** How many begin at or before an offset. */
  private after(offset: number): number {
    return countWhile(this.all, (span) => span.start <= offset);
  }
}
