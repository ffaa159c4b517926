import type { Span } from '../../base/span.ts';
import { removal } from '../facts/removal.ts';
import type { Correction } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'unused-disable',
  about: 'A comment that silences nothing.',
  severity: 'off',
  presets: { strict: 'info' },
  deltas: true,
  why: `A comment such as \`<!-- shotwright-disable vague-wording -->\` keeps a rule silent where the writer knows better.
Once the words are gone, or where the rule's name is mistyped, it does nothing, and hides what somebody writes later.

A comment is left alone while its rule is off or does not judge this kind of brief.`,
  examples: [
    { text: 'A cat sleeps.\n<!-- The cat is grey. -->' },
    {
      text: '<!-- shotwright-disable-next-line unused-disabled -->\nA cat sleeps.',
      finds: ['unused-disabled'],
    },
  ],
  check() {},
  checkComments({ text, silencers, ran, known }, report) {
    for (const { rule, at, comment, silenced } of silencers) {
      if (silenced > 0) continue;
      const whole = silencers.every((other) => other.comment.start !== comment.start || other.silenced === 0);
      const removed = whole ? [{ title: 'Remove the comment', edits: [removal(text, comment)] }] : [];
      if (rule !== undefined && !known.includes(rule)) {
        const near = nearest(rule, known);
        report({
          at,
          what: `There is no rule "${rule}".`,
          advice: near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'Use the name of a rule.',
          suggestions: [...near.map((name) => respelled(at, name)), ...removed],
        });
      } else if (rule === undefined || ran.has(rule))
        report({
          at,
          what: rule === undefined ? 'This comment silences nothing.' : `"${rule}" finds nothing here.`,
          advice: 'Remove the comment.',
          suggestions: removed,
        });
    }
  },
});

const respelled = (at: Span, name: string): Correction => ({
  title: `Write ${name}`,
  edits: [{ ...at, text: name }],
});
