import type { Finding } from '../../src/lint/finding.ts';
import type { Labelled } from './set.ts';

/** How often a rule was right. */
export interface Score {
  /** Expected and found. */
  hit: number;
  /** Expected and not found. */
  missed: number;
  /** Found though it must not be. */
  wrong: number;
}

/** A mistake, for looking at. */
export interface Mistake {
  readonly rule: string;
  readonly id: string;
  readonly kind: 'missed' | 'wrong';
  readonly words: string;
}

/**
 * Scores findings against labels. A rule counts once a brief. Findings weaker than their rule's own severity call
 * themselves debatable: they may answer an expectation and are no false alarm.
 * @param own severity of each rule in the preset that ran
 */
export function score(
  cases: readonly Labelled[],
  findingsOf: (one: Labelled) => readonly Finding[],
  own: ReadonlyMap<string, string>,
): { readonly byRule: Map<string, Score>; readonly mistakes: Mistake[] } {
  const byRule = new Map<string, Score>([...own.keys()].map((id) => [id, { hit: 0, missed: 0, wrong: 0 }]));
  const mistakes: Mistake[] = [];
  for (const one of cases) {
    const findings = findingsOf(one);
    const found = new Set(findings.map((f) => f.rule));
    const sure = new Set(findings.filter((f) => f.severity === own.get(f.rule)).map((f) => f.rule));
    for (const [rule, counts] of byRule) {
      const words = findings
        .filter((f) => f.rule === rule)
        .map((f) => one.text.slice(f.start, Math.min(f.end, f.start + 70)).replace(/\s+/g, ' '))
        .join(' | ');
      if (one.expect.includes(rule)) {
        if (found.has(rule)) counts.hit++;
        else {
          counts.missed++;
          mistakes.push({ rule, id: one.id, kind: 'missed', words });
        }
      } else if (sure.has(rule) && !one.debatable.includes(rule)) {
        counts.wrong++;
        mistakes.push({ rule, id: one.id, kind: 'wrong', words });
      }
    }
  }
  return { byRule, mistakes };
}

/** Share of findings that were right; 1 where there were none. */
export const precision = ({ hit, wrong }: Score): number => (hit + wrong === 0 ? 1 : hit / (hit + wrong));
/** Share of expectations that were met; 1 where there were none. */
export const recall = ({ hit, missed }: Score): number => (hit + missed === 0 ? 1 : hit / (hit + missed));
/** Several scores as one. */
export const total = (scores: Iterable<Score>): Score => {
  const sum = { hit: 0, missed: 0, wrong: 0 };
  for (const s of scores) {
    sum.hit += s.hit;
    sum.missed += s.missed;
    sum.wrong += s.wrong;
  }
  return sum;
};
