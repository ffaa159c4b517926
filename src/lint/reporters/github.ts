import { linesOf } from '../../base/lines.ts';
import { visible } from '../../base/visible.ts';
import type { LintReporter } from './reporter.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** What stands after `::`: only the percent sign and line ends mean something there. */
const data = (text: string): string => visible(text).replaceAll('%', '%25');

/** A property: colons and commas end it, too. A file's name keeps its line ends, as escapes. */
const property = (text: string): string =>
  text
    .split(/(\r|\n)/)
    .map((part) => ({ '\r': '%0D', '\n': '%0A' })[part] ?? data(part))
    .join('')
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C');

/** Workflow commands of GitHub Actions, which show findings in a pull request's files. */
export const github: LintReporter = {
  id: 'github',
  about: 'workflow commands of GitHub Actions',
  print: (files) =>
    files
      .flatMap(({ file, text, findings }) => {
        const lines = linesOf(text);
        return findings.map(({ rule, severity, message, start, end }) => {
          const from = lines.position(start);
          const to = lines.position(end);
          const properties = [
            ['file', property(file)],
            ['line', from.line],
            ['endLine', to.line],
            // GitHub refuses columns across lines.
            ...(from.line === to.line
              ? [
                  ['col', from.column],
                  ['endColumn', to.column],
                ]
              : []),
            ['title', property(rule)],
          ];
          return `::${COMMANDS[severity]} ${properties.map(([k, v]) => `${k}=${v}`).join(',')}::${data(message)}\n`;
        });
      })
      .join(''),
};
