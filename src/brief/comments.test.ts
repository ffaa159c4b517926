import { describe, expect, it } from 'vitest';
import { isLeaf, type Node, parse, print, readBrief, type ShotBrief } from './index.ts';

const shot = (text: string): ShotBrief => readBrief(text).shots[0] as ShotBrief;
const texts = (list: readonly { text: string }[]): string[] => list.map((p) => p.text);
const comments = (node: Node): string[] =>
  isLeaf(node) ? (node.kind === 'comment' ? [node.text] : []) : node.children.flatMap(comments);

describe('comments', () => {
  const rule = '<!-- shotwright-disable-next-line vague-wording -->';

  it('are leaves of their own, and in no passage', () => {
    const text = `${rule}\nA pier at dusk.\n\nCinematography:\n${rule}\nCamera shot: Wide.\nSlow pan.\n\n<!-- a\n\nb -->\nMood: Calm. <!-- c -->\n`;
    expect(print(parse(text))).toBe(text);
    expect(comments(parse(text))).toEqual([rule, rule, '<!-- a\n\nb -->', '<!-- c -->']);
    const { scene, camera, mood } = shot(text);
    expect([scene, camera, mood].map(texts)).toEqual([
      ['A pier at dusk.'],
      ['Wide.', 'Slow pan.'],
      ['Calm.'],
    ]);
  });

  it('on lines of their own leave everything around them as it is', () => {
    const text =
      'A pier.\n\nActions:\n- A gull lands.\n- It cries.\n\nDialogue:\n- Ana: "Look."\n- Ben: "Gone."\n\nBackground Sound: Surf.';
    const lines = text.split('\n');
    const { scene, actions, dialogue, sound } = shot(text);
    for (let at = 0; at <= lines.length; at++) {
      const noted = shot([...lines.slice(0, at), rule, ...lines.slice(at)].join('\n'));
      expect([noted.scene, noted.actions, noted.sound].map(texts)).toEqual(
        [scene, actions, sound].map(texts),
      );
      expect(noted.dialogue.map((d) => d.words.text)).toEqual(dialogue.map((d) => d.words.text));
    }
  });

  it('end the passage that they stand in', () => {
    expect(texts(shot('A red <!-- or blue --> kite climbs.').scene)).toEqual(['A red', 'kite climbs.']);
    expect(texts(shot(`A kite climbs.\n${rule}\nIt is beautiful.`).scene)).toEqual([
      'A kite climbs.',
      'It is beautiful.',
    ]);
  });

  it('may stand before front matter and before JSON', () => {
    expect({ ...readBrief(`${rule}\n---\nseed: 7\n---\nA lamp.`).frontMatter.values }).toEqual({ seed: '7' });
    expect(texts(shot(`${rule}\n{"scene": "a lamp"}`).scene)).toEqual(['a lamp']);
  });

  it('may be many, and are text when they are not closed', () => {
    expect(print(parse('<!-- -->'.repeat(20_000)))).toHaveLength(160_000);
    expect(texts(shot('A lamp <!-- lit').scene)).toEqual(['A lamp <!-- lit']);
  });
});
