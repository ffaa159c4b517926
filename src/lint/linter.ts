import type { Brief } from '../brief/brief.ts';
import { briefOf, parse } from '../brief/index.ts';
import type { Tree } from '../brief/tree.ts';
import type { Reader } from '../reading/index.ts';
import type { Reading } from '../reading/reading.ts';
import type { Change } from './changes.ts';
import type { Correction, Finding, Severity } from './finding.ts';
import { heldSettings } from './held.ts';
import { isDeltaOf } from './remix.ts';
import type { OptionValue, Report, Rule } from './rule.ts';
import type { LintSettings } from './settings.ts';
import { silence } from './silence.ts';
import type { ShotSubject, Subject } from './subject.ts';

/** A rule with the severity and options that configuration gives it. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Values by name, defaults included. */
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** What linting asks of English. */
export interface English {
  readonly reader: Reader;
  /** Is a text made of changes to another brief and of nothing else? */
  isDelta(text: string): boolean;
  /** What a remix changes of its source, element by element. */
  changesOf(subject: Subject, reader: Reader): readonly Change[];
}

/**
 * Runs rules over texts. Make one with `createLinter` and use it for many texts: what English asks for is loaded
 * once, and sentences that were read before are not read again.
 */
export class Linter {
  constructor(
    readonly active: readonly ActiveRule[],
    /** Undefined when no active rule asks for it. */
    private readonly english: English | undefined,
    /** Settings that hold where neither what is given nor front matter says otherwise. */
    private readonly configured: LintSettings = {},
    /** Ids of all rules that could run. */
    private readonly known: readonly string[] = active.map(({ rule }) => rule.id),
  ) {}

  /**
   * What the rules have to say about a text, in the order of the text. Takes any text and never throws.
   * @param tree the text's tree where it is already parsed
   * @example linter.lint('A cat sleeps.', { seconds: 8 }).map((f) => f.rule)
   */
  lint(text: string, given: LintSettings = {}, tree: Tree = parse(text)): Finding[] {
    const subject = this.subject(text, given, tree);
    const unread = withoutReading(subject);
    const findings: Finding[] = [];
    const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
    const ran = new Set<string>();
    for (const { rule, severity, options } of this.active) {
      if (rule.modes && !rule.modes.includes(subject.settings.mode)) continue;
      if (subject.delta && !rule.deltas) continue;
      const report = (r: Report): void => void findings.push(findingOf(r, rule, severity, lineEnd));
      rule.check(rule.english ? subject : unread, report, options as never);
      ran.add(rule.id);
    }
    const { heard, silencers } = silence(text, tree, findings);
    for (const { rule, severity } of this.active)
      rule.checkComments?.({ text, silencers, ran, known: this.known }, (r) =>
        heard.push(findingOf(r, rule, severity, lineEnd)),
      );
    return heard.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
  }

  private subject(text: string, given: LintSettings, tree: Tree): Subject {
    const brief = briefOf(tree, text);
    const settings = heldSettings(given, brief.frontMatter, this.configured);
    let readings: readonly Reading[] | undefined;
    const readingOf = (index: number): Reading => {
      readings ??= (this.english as English).reader.readAll(brief);
      return readings[index] as Reading;
    };
    const shots = brief.shots.map(
      (shot, index): ShotSubject => ({
        brief: shot,
        index,
        seconds: secondsOf(brief, index, settings.clipSeconds),
        get reading() {
          return readingOf(index);
        },
        verbs: (passage) => (this.english as English).reader.verbs(passage),
      }),
    );
    const delta = isDeltaOf(text, settings.against, (t) => this.english?.isDelta(t) ?? false);
    let changes: readonly Change[] | undefined;
    const subject: Subject = {
      text,
      tree,
      brief,
      shots,
      settings,
      delta,
      changes: () => {
        const { reader, changesOf } = this.english as English;
        changes ??= changesOf(subject, reader);
        return changes;
      },
    };
    return subject;
  }
}

/** Seconds of a shot: as written, else an equal share of what the clip has left. */
function secondsOf(brief: Brief, index: number, clip: number): number {
  const time = brief.shots[index]?.time;
  if (time) return time.to - time.from;
  const written = brief.shots.reduce((sum, s) => sum + (s.time ? s.time.to - s.time.from : 0), 0);
  const open = brief.shots.filter((s) => !s.time).length;
  return Math.max(clip - written, clip / brief.shots.length) / Math.max(open, 1);
}

function findingOf(report: Report, rule: Rule, severity: Severity, lineEnd: string): Finding {
  const { at, what, expected, advice, fix, suggestions, setting } = report;
  const ended = (correction: Correction): Correction => withLineEnd(correction, lineEnd);
  return {
    rule: rule.id,
    severity: report.severity ?? severity,
    message: [what, expected, advice].filter(Boolean).join(' '),
    start: at.start,
    end: at.end,
    ...(fix ? { fix: ended(fix) } : {}),
    ...(suggestions && suggestions.length > 0 ? { suggestions: suggestions.map(ended) } : {}),
    ...(setting ? { setting } : {}),
  };
}

/** Rules write `\n`; a text keeps the line ends that it has. */
function withLineEnd(correction: Correction, lineEnd: string): Correction {
  if (lineEnd === '\n') return correction;
  const edits = correction.edits.map((edit) => ({ ...edit, text: edit.text.replace(/\r?\n/g, lineEnd) }));
  return { ...correction, edits };
}

/** The same subject for a rule that did not ask for English: reading would be a mistake of the rule. */
function withoutReading(subject: Subject): Subject {
  const undeclared = (): never => {
    throw new Error('A rule that uses the reading declares `english: true`.');
  };
  return {
    ...subject,
    changes: undeclared,
    shots: subject.shots.map(({ brief, index, seconds }) => ({
      brief,
      index,
      seconds,
      get reading(): Reading {
        return undeclared();
      },
      verbs: undeclared,
    })),
  };
}
