import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import type { LintReporter } from './reporter.ts';
import { sarif } from './sarif.ts';

export type { Linted, LintReporter, ReportContext } from './reporter.ts';
export { pageOf } from './reporter.ts';

/** Every form of report; the first is for people. */
export const reporters: readonly LintReporter[] = [pretty, json, sarif, github, junit];
