import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, sep } from 'node:path';
import { EXIT, type ExitStatus } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';
import { parse } from '../brief/parse.ts';
import { briefOf } from '../brief/read.ts';
import { version } from '../film/places.ts';
import { activeRules, type LintConfig, unknownRule } from '../lint/config.ts';
import { createLinter } from '../lint/create.ts';
import { fixText } from '../lint/fix.ts';
import type { Linter } from '../lint/linter.ts';
import type { SeverityOrOff } from '../lint/presets.ts';
import { type Linted, reporters } from '../lint/reporters/index.ts';
import type { PresetName } from '../lint/rule.ts';
import { rules } from '../lint/rules/index.generated.ts';
import type { ImageFacts, LintSettings } from '../lint/settings.ts';
import type { LintFlags } from './commands/lint.ts';
import { configs, filesFor } from './config.ts';
import { readBriefText } from './input.ts';
import { replaceFile } from './replace.ts';
import type { Reporter } from './reporter.ts';

/** What linting tells, and where. */
export interface LintStreams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** A sentence for people. */
  readonly warn: (message: string) => void;
  /** Reports may be coloured. */
  readonly colour: boolean;
  /** Of the terminal that the report goes to, or as COLUMNS says; undefined where it goes to a file or another program. */
  readonly columns: number | undefined;
  readonly stdin?: () => Promise<Uint8Array>;
}

/** The process's own streams. Colour only on a terminal, unless NO_COLOR (or FORCE_COLOR) says otherwise. */
export function lintStreams(reporter: Reporter, env: NodeJS.ProcessEnv = process.env): LintStreams {
  const terminal = Boolean(process.stdout.isTTY) && env.TERM !== 'dumb';
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    warn: (message) => reporter.warn(message),
    colour: !env.NO_COLOR && (terminal || /^[123]$|^true$/.test(env.FORCE_COLOR ?? '')),
    columns: terminal ? process.stdout.columns : Number(env.COLUMNS) || undefined,
  };
}

/**
 * Lint files, fix them where asked, and print one report.
 * @returns 1 for an error or more warnings than allowed, else 0
 * @throws Fault (exit status 2) for input, configuration or options that cannot be used
 */
export async function lintAll(
  names: readonly string[],
  flags: LintFlags,
  streams: LintStreams,
): Promise<ExitStatus> {
  const most = maxWarnings(flags.maxWarnings);
  const configOf = configs({ javascript: !flags.jsonConfig }, flags.config);
  const linterOf = linters(overrides(flags));
  const given = await givenSettings(flags);
  const linted: Linted[] = [];
  let fixes = 0;
  for (const name of await filesFor(names, configOf)) {
    const found = await configOf(name === '-' ? '.' : dirname(name));
    const text = await readBriefText(name, streams.stdin);
    const linter = await linterOf(found.config);
    const settings = { ...given, ...(await imageOf(name, text, given, streams)) };
    const file = name.split(sep).join('/');
    if (!flags.fix) {
      linted.push({ file, text, findings: linter.lint(text, settings) });
      continue;
    }
    const fixed = fixText(text, settings, linter);
    fixes += fixed.fixes;
    if (name === '-') streams.out(fixed.text);
    else if (fixed.text !== text) await replaceFile(name, fixed.text, 'lint without --fix');
    linted.push({ file, text: fixed.text, findings: fixed.findings });
  }
  const reporter = reporters.find(({ id }) => id === flags.format) ?? (reporters[0] as (typeof reporters)[0]);
  const report = reporter.print(linted, {
    rules,
    version: version(),
    at: new Date(),
    colour: streams.colour && reporter.id === 'pretty',
    columns: streams.columns,
  });
  if (fixes > 0) streams.err(`${fixes} ${fixes === 1 ? 'fix' : 'fixes'} made.\n`);
  // The fixed text of standard input is the result there; the report must not run into it.
  (flags.fix && names.includes('-') ? streams.err : streams.out)(report);
  const count = (severity: string): number =>
    linted.flatMap((l) => l.findings).filter((f) => f.severity === severity).length;
  return count('error') > 0 || count('warning') > most ? EXIT.findings : EXIT.done;
}

const fault = (where: string, message: string, remedy: string, cause?: unknown): Fault =>
  new Fault(message, { exit: EXIT.input, where, remedy, ...(cause === undefined ? {} : { cause }) });

/** What the flags say over any configuration. */
function overrides({ rule = [], ruleset }: LintFlags): LintConfig {
  const chosen = rule.map((written): [string, SeverityOrOff] => {
    const [, id = written, severity] = /^([^=]*)=(error|warning|info|off)$/.exec(written) ?? [];
    if (severity === undefined)
      throw fault(
        'rule',
        `--rule cannot be "${written}".`,
        'Use a rule and error, warning, info or off: --rule missing-camera=off.',
      );
    if (!rules.some((known) => known.id === id)) throw unknownRule(id, rules, 'rule');
    return [id, severity as SeverityOrOff];
  });
  return { rules: Object.fromEntries(chosen), ...(ruleset ? { preset: ruleset as PresetName } : {}) };
}

/** One linter for each configuration. */
function linters(over: LintConfig): (config: LintConfig) => Promise<Linter> {
  const made = new Map<LintConfig, Promise<Linter>>();
  return (config) => {
    const linter =
      made.get(config) ?? prepared({ ...config, ...over, rules: { ...config.rules, ...over.rules } });
    made.set(config, linter);
    return linter;
  };
}

async function prepared(config: LintConfig): Promise<Linter> {
  if (activeRules(config, rules).some(({ rule }) => rule.english)) {
    const { loadTagger } = await import('../reading/tagger.ts');
    // The one file that CommonJS gets is ready in 0.2 s where compromise's modules take 0.34 s.
    await loadTagger(async () => createRequire(import.meta.url)('compromise/two'));
  }
  return createLinter(config);
}

function maxWarnings(written = '0'): number {
  if (/^\d{1,9}$/.test(written)) return Number(written);
  throw fault('max-warnings', `--max-warnings cannot be "${written}".`, 'Use a number from 0.');
}

async function givenSettings(flags: LintFlags): Promise<LintSettings> {
  const { mode, enhance, seconds, size, fps, model, aspect, negativePrompt, preset, target } = flags;
  return {
    mode: mode as LintSettings['mode'],
    enhance: enhance as LintSettings['enhance'],
    seconds,
    size,
    fps,
    model,
    aspect,
    negativePrompt,
    preset,
    target,
    ...(flags.image === undefined ? {} : { image: await sniffImage(flags.image) }),
    ...(flags.against === undefined ? {} : { against: await readBriefText(flags.against) }),
  };
}

/** The picture that the front matter names, seen from the brief's folder; one that is not there is told, no more. */
async function imageOf(
  name: string,
  text: string,
  given: LintSettings,
  streams: LintStreams,
): Promise<Pick<LintSettings, 'image'>> {
  if (given.image || given.mode === 't2v' || !/^\uFEFF?---/.test(text)) return {};
  const written = briefOf(parse(text), text).frontMatter.values.image?.trim();
  if (!written) return {};
  const file = name === '-' || isAbsolute(written) ? written : join(dirname(name), written);
  try {
    return { image: await sniffImage(file) };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    streams.warn(`${error.message} Rules about the image did not see it.`);
    return {};
  }
}

/** Pixels and kind of a picture, from its header. */
async function sniffImage(file: string): Promise<ImageFacts> {
  const { formatNames, sniff } = await import('../vision/sniff.ts');
  const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => {
    const why = { ENOENT: 'there is no such file', EISDIR: 'it is a folder' }[cause.code ?? ''] ?? cause.code;
    throw fault('image', `Cannot read the image ${file}: ${why}.`, 'Name a JPEG, PNG or WebP file.', cause);
  });
  const seen = sniff(bytes);
  if (seen.kind === 'picture') return { width: seen.width, height: seen.height, type: seen.format };
  const what = seen.kind === 'other' ? seen.what : `a broken ${formatNames[seen.format]} file`;
  const type = /^an? (.*) picture$/.exec(what)?.[1]?.toLowerCase() ?? 'unknown';
  return { width: 0, height: 0, type, what };
}
