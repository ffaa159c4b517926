import { Command } from 'commander';
import { EXIT, type ExitStatus } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';
import type { BriefAnswers, Template } from '../../catalogue/template.ts';
import type { Question } from '../../craft/wizard/index.ts';
import { handOut, runCraft } from '../craft.ts';

interface NewFlags {
  readonly template?: string;
  readonly set?: readonly string[];
  readonly answers?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly list?: boolean;
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** `shotwright new`: a brief from questions, from a template, or from answers. */
export function newCommand(end: (status: ExitStatus) => void): Command {
  return new Command('new')
    .description('write a brief: asks in the order of the prompt guide, or fills in a template')
    .option('--template <name>', 'begin with a template; --list tells which there are')
    .option(
      '--set <key=value>',
      "a template's placeholder or a part of the brief (style, scene, shot …); repeatable",
      collect,
    )
    .option('--answers <file>', 'answers as JSON: a file, or - for standard input')
    .option('--list', 'the templates and what they ask')
    .option('-o, --output <file>', 'write the brief there (default: standard output)')
    .option('--force', 'replace a file that exists')
    .action((flags: NewFlags) =>
      runCraft(end, async (streams, reporter) => {
        const [
          { composeBrief, fillTemplate, parseAnswer, questions, templates },
          { askBrief, askPlaceholders },
        ] = await Promise.all([import('../../craft/wizard/index.ts'), import('../wizard.ts')]);
        if (flags.list) {
          for (const template of templates) streams.out(describe(template));
          return EXIT.done;
        }
        const template = flags.template === undefined ? undefined : templateNamed(templates, flags.template);
        const said = settings(flags.set ?? []);
        const ids = new Set<string>(questions.map((q) => q.id));
        const unknown = Object.keys(said).find(
          (key) => !ids.has(key) && !(template && Object.hasOwn(template.placeholders, key)),
        );
        if (unknown !== undefined)
          throw usage(
            `--set does not know "${unknown}".`,
            `Use one of ${[...Object.keys(template?.placeholders ?? {}), ...ids].join(', ')}.`,
          );
        const parts = Object.fromEntries(
          Object.entries(said)
            .filter(([key]) => ids.has(key))
            .map(([key, value]) => [key, parseAnswer(key as Question['id'], value.split(/\s*\|\s*/))]),
        );
        let answers: BriefAnswers = {
          scene: '',
          ...(template ? fillTemplate(template, said) : {}),
          ...parts,
        };
        if (
          flags.answers !== undefined ||
          (!process.stdin.isTTY && !template && Object.keys(parts).length === 0)
        )
          answers = { ...answers, ...(await answersFrom(flags.answers ?? '-')) };
        else if (process.stdin.isTTY && process.stderr.isTTY && Object.keys(said).length === 0)
          answers = template
            ? fillTemplate(template, await askPlaceholders(template))
            : await askBrief(templates);
        const text = composeBrief(answers);
        if (text.trim() === '')
          throw usage(
            'There is nothing to write.',
            'Answer at least what the scene shows, or use --template.',
          );
        const { lint } = await import('../../lint/index.ts');
        const mode = answers.mode === 'i2v' ? { mode: 'i2v' as const } : {};
        for (const { rule, severity, message } of await lint(text, mode))
          if (severity !== 'info') reporter.warn(`${message} (${rule})`);
        await handOut(text, flags, streams);
        return EXIT.done;
      }),
    );
}

const usage = (message: string, remedy: string): Fault => new Fault(message, { exit: EXIT.input, remedy });

function templateNamed(templates: readonly Template[], name: string): Template {
  const found = templates.find((t) => t.id === name.trim().toLowerCase());
  if (found) return found;
  throw usage(`There is no template "${name}".`, `Use one of ${templates.map((t) => t.id).join(', ')}.`);
}

function describe({ id, about, placeholders }: Template): string {
  const asks = Object.entries(placeholders).map(([name, p]) => `    ${name}: ${p.ask} [${p.default}]\n`);
  return `${id}\n  ${about}\n${asks.join('')}\n`;
}

function settings(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw usage(`--set cannot be "${pair}".`, 'Write it as key=value.');
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    }),
  );
}

async function answersFrom(name: string): Promise<Partial<BriefAnswers>> {
  const { readBriefText } = await import('../input.ts');
  const text = await readBriefText(name);
  const { checkAnswers } = await import('../../craft/wizard/check.ts');
  return checkAnswers(text, name === '-' ? 'standard input' : name);
}
