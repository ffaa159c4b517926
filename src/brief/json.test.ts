import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, print, readBrief } from './index.ts';

const fields = (text: string) => {
  const [shot] = readBrief(text).shots;
  return (key: 'scene' | 'camera' | 'actions' | 'lighting' | 'sound' | 'constraints') =>
    shot?.[key]?.map((p) => p.text);
};

describe('prompts written as JSON', () => {
  it('reads keys as sections, in snake and camel case', () => {
    const of = fields(
      '{"main_subject": "a heron in shallow water", "cameraMovement": "slow crane up", "lighting": "pale dawn light", "negative_prompt": "no boats"}',
    );
    expect(of('scene')).toEqual(['a heron in shallow water']);
    expect(of('camera')).toEqual(['slow crane up']);
    expect(of('lighting')).toEqual(['pale dawn light']);
    expect(of('constraints')).toEqual(['no boats']);
  });

  it('gives what is nested the meaning of the nearest known key', () => {
    const of = fields(
      '```json\n{"video": {"camera": {"height": "knee level", "lens": "35mm"}, "audio": ["rain", "a distant bell"]},}\n```',
    );
    expect(of('camera')).toEqual(['knee level']);
    expect(of('sound')).toEqual(['rain', 'a distant bell']);
  });

  it('leaves settings of the machinery out of the scene', () => {
    expect(fields('{"title": "Dog ad", "model": "sora-2", "prompt": "a dog yawns"}')('scene')).toEqual([
      'a dog yawns',
    ]);
  });

  it('takes lines of speech from objects and from escaped quotes', () => {
    const text =
      '{"action": "the baker turns and says \\"Fresh bread!\\"", "dialogue": [{"character": "Customer", "line": "Two, please."}]}';
    const said = readBrief(text).shots[0]?.dialogue.map((d) => [d.speaker?.text, d.words.text]);
    expect(said).toEqual([
      ['the baker turns', 'Fresh bread!'],
      ['Customer', 'Two, please.'],
    ]);
  });

  it('cuts a list of shots', () => {
    const { shots } = readBrief(
      '{"style": "noir", "shots": [{"duration": 3, "scene": "an empty street"}, {"duration": 5, "scene": "a lit window"}]}',
    );
    expect(shots.map((s) => [s.time?.from, s.time?.to, s.style[0]?.text, s.scene[0]?.text])).toEqual([
      [0, 3, 'noir', 'an empty street'],
      [3, 8, 'noir', 'a lit window'],
    ]);
  });

  it('leaves braces that are no JSON to prose', () => {
    expect(fields('{a cat} sleeps')('scene')).toEqual(['{a cat} sleeps']);
  });

  it('keeps every character of any JSON and of any broken one', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(400), (json, cut) => {
        expect(print(parse(json))).toBe(json);
        const broken = json.slice(0, cut);
        expect(print(parse(broken))).toBe(broken);
      }),
    );
  });

  it('looks at each character a bounded number of times', () => {
    const steps = (n: number): number => {
      const meter = { steps: 0 };
      parse(`{"shots": [${'{"scene": "a cat sits"},'.repeat(n)}]}`, meter);
      return meter.steps;
    };
    expect(steps(400) / steps(100)).toBeLessThan(5);
  });
});
