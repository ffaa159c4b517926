import { removal } from '../facts/removal.ts';
import { type Section, sectionsOf } from '../facts/sections.ts';
import { quoted } from '../facts/words.ts';
import { defineRule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** What may stand under a heading of camera work. */
const CAMERA = new Set(['camera', 'lens', 'depthOfField', 'lighting', 'palette', 'mood', 'style']);

/** Stand-ins of a template that nobody filled. */
const PLACEHOLDER =
  /^(?:\[[^\]]{1,80}\]|<[^>]{1,80}>|\{[^}]{1,80}\}|(?:tbd|tbc|todo|t\.b\.d\.|lorem ipsum|fill in|xxx+|\?+)\W*)$/i;

/** The lines that follow are its own: of its kind, of the camera for a heading of camera work, or set in under it. */
function isHeading(section: Section, next: Section | undefined, text: string): boolean {
  if (!next?.opens || next.shot !== section.shot)
    return section.shot === 0 && next !== undefined && next.shot > 0;
  const { fields = [], group = false } = section.meaning ?? {};
  const below = next.meaning?.fields ?? [];
  const indent = (at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1);
  return (
    below.some((f) => fields.includes(f)) ||
    (group && below.every((f) => CAMERA.has(f))) ||
    (/^\s*$/.test(text.slice(next.label.span.start - indent(next.label.span.start), next.label.span.start)) &&
      indent(next.label.span.start) > indent(section.label.span.start))
  );
}

/** Shots follow: a heading of their list. */
const headsShots = ({ node }: Section, { tree, text }: Subject): boolean =>
  tree.children.some(
    (child) =>
      child.kind === 'shot' &&
      child.span.start >= node.span.end &&
      text.slice(node.span.end, child.span.start).trim() === '',
  );

export default defineRule({
  id: 'empty-section',
  about: 'A heading with nothing under it.',
  severity: 'warning',
  why: `A heading without content tells the model that something is missing, and it makes something up: an empty
\`Dialogue:\` is an invitation to talk. Fill it or leave it out. A \`Cinematography:\` heading whose own lines follow is
not empty.`,
  examples: [
    {
      text: 'A cat sleeps.\n\nCamera shot: Wide.\nLens:\nMood: calm\n\nBackground Sound: Rain.',
      finds: ['Lens'],
      fixed: 'A cat sleeps.\n\nCamera shot: Wide.\nMood: calm\n\nBackground Sound: Rain.',
    },
    {
      text: 'A cat sleeps.\n\nDialogue:\n\nBackground Sound: Rain.',
      finds: ['Dialogue'],
      fixed: 'A cat sleeps.\n\nBackground Sound: Rain.',
    },
    { text: 'A cat sleeps.\n\nBackground Sound:', finds: ['Background Sound'] },
    { text: 'A cat sleeps.\n\nMood: [overall tone]', finds: ['[overall tone]'] },
    { text: 'A cat sleeps.\n\nCinematography:\nCamera shot: Wide.\n\nActions:\n\n- It yawns.' },
    { text: 'A cat sleeps.\n\nBackground Sound:\nRain on tin, far thunder.' },
  ],
  check(subject, report) {
    const { text, shots } = subject;
    const sections = sectionsOf(subject);
    sections.forEach((section, i) => {
      const { content, label, meaning, node } = section;
      if (!meaning) return;
      const name = quoted(label.text);
      if (content) {
        const words = text.slice(content.start, content.end);
        const around = text.slice(content.start - 1, content.end + 1);
        const filled = !PLACEHOLDER.test(words) && !PLACEHOLDER.test(around);
        if (filled || node.span.end > content.end + 2) return;
        const at = PLACEHOLDER.test(words) ? content : { start: content.start - 1, end: content.end + 1 };
        report({
          at,
          what: `${name} still holds the words of a template.`,
          advice: 'Put your own in their place, or leave the section out.',
          severity: 'info',
          suggestions: [{ title: `Remove ${name}`, edits: [removal(text, node.span)] }],
        });
        return;
      }
      if (isHeading(section, sections[i + 1], text) || headsShots(section, subject)) return;
      const take = { title: `Remove the heading ${name}`, edits: [removal(text, node.span)] };
      // Without its heading a missing sound would be a fault of its own.
      const wanted = meaning.fields.includes('sound') && shots.every((s) => s.brief.sound.length === 0);
      report({
        at: label.span,
        what: `Nothing stands under ${name}.`,
        advice: wanted ? 'Say what is heard, be it near silence.' : 'Fill it, or leave the heading out.',
        ...(wanted ? { suggestions: [take] } : { fix: take }),
      });
    });
  },
});
