import { linesOf } from '../../base/lines.ts';
import type { LintReporter } from './reporter.ts';

/** `[{"file", "findings": [{"rule", "severity", "message", "start", "end", "line", "column", "fix"?}]}]`. */
export const json: LintReporter = {
  id: 'json',
  about: 'one JSON array; offsets are UTF-16 code units, line and column count from 1',
  print(files) {
    const rows = files.map(({ file, text, findings }) => {
      const lines = linesOf(text);
      return {
        file,
        findings: findings.map(({ rule, severity, message, start, end, fix }) => ({
          rule,
          severity,
          message,
          start,
          end,
          ...lines.position(start),
          ...(fix ? { fix: fix.edits.map((e) => ({ start: e.start, end: e.end, text: e.text })) } : {}),
        })),
      };
    });
    return `${JSON.stringify(rows)}\n`;
  },
};
