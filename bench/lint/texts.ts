import { random } from '../../src/base/random.ts';
import { readBrief } from '../../src/brief/index.ts';
import { sentences } from '../../src/reading/sentences.ts';
import { labelled } from './set.ts';

/**
 * Distinct briefs in the guide's form, put together from the sentences, bullets and lines of the labelled set, each with
 * numbers of its own so that none was read before. The same seed gives the same briefs.
 */
export function distinctBriefs(count: number, seed: number): string[] {
  const { next: draw } = random(seed);
  const pools = {
    scene: [] as string[],
    camera: [] as string[],
    lighting: [] as string[],
    actions: [] as string[],
    sound: [] as string[],
  };
  for (const { text } of [...labelled('own'), ...labelled('strangers')])
    for (const shot of readBrief(text).shots)
      for (const key of ['scene', 'camera', 'lighting', 'actions', 'sound'] as const)
        for (const passage of shot[key])
          for (const s of sentences(passage.text, 0)) if (s.text.length > 15) pools[key].push(s.text.trim());
  const pick = (list: readonly string[]): string => {
    const sentence = list[Math.floor(draw() * list.length)] as string;
    // A number in its middle makes it a sentence of its own.
    const at = sentence.indexOf(' ', Math.floor(sentence.length / 2));
    return at < 0 ? sentence : `${sentence.slice(0, at)} by ${Math.floor(draw() * 1e6)}${sentence.slice(at)}`;
  };
  const several = (list: readonly string[], n: number): string[] =>
    Array.from({ length: n }, () => pick(list));
  return Array.from({ length: count }, () => {
    const n = 3 + Math.floor(draw() * 5);
    return [
      several(pools.scene, n).join(' '),
      '',
      'Cinematography:',
      `Camera shot: ${pick(pools.camera)}`,
      `Lighting: ${pick(pools.lighting)}`,
      '',
      'Actions:',
      ...several(pools.actions, 2 + Math.floor(draw() * 2)).map((action) => `- ${action}`),
      '',
      'Dialogue:',
      `- Woman: "It took ${Math.floor(draw() * 1e6)} steps."`,
      '',
      `Background Sound: ${pick(pools.sound)}`,
      '',
    ].join('\n');
  });
}
