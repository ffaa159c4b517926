import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBrief } from '../../brief/index.ts';
import { moves } from '../../catalogue/moves/index.generated.ts';
import { higgsfieldPresets, presetNamed } from '../../catalogue/presets/higgsfield.ts';
import type { CameraPreset, SceneKind } from '../../catalogue/presets/preset.ts';
import { presetFit, presetLabels } from '../../reading/preset-fit.ts';
import { sceneKindsOf } from '../../reading/scene-kind.ts';
import { adviceText, higgsfieldAdvice } from './index.ts';

const preset = (name: string): CameraPreset => presetNamed(name) as CameraPreset;
const fitOf = (text: string, name: string) => presetFit(readBrief(text), undefined, preset(name));

describe('the presets', () => {
  it('have names of their own and moves that there are', () => {
    expect(new Set(higgsfieldPresets.map((p) => p.name)).size).toBe(higgsfieldPresets.length);
    expect(higgsfieldPresets.length).toBeGreaterThanOrEqual(65);
    const ids = new Set([...moves.map((m) => m.id), 'mounted', 'rack-focus']);
    for (const p of higgsfieldPresets) for (const id of p.moves) expect(ids).toContain(id);
    expect(presetLabels(preset('pan left'))).toEqual([{ camera_pan: 'right_to_left' }]);
  });

  it('are those that the guide lists, by their names', () => {
    const guide: Readonly<Record<SceneKind, readonly string[]>> = {
      dialogue: ['Static', 'Dolly In', 'Head Tracking'],
      atmospheric: ['Crane Up', 'Dolly Out', 'Pan Left', 'Pan Right'],
      product: ['Orbit', 'Lazy Susan', 'Super Dolly In'],
      action: ['Tracking', 'Crash Zoom In', 'Whip Pan'],
      establishing: ['Aerial Pullback', 'Crane Up', 'Overhead'],
      intimate: ['Dolly In', 'Arc Left', 'Arc Right', 'Focus Change', 'Eyes In'],
      documentary: ['Handheld', 'Pan Left', 'Pan Right', 'Dolly In'],
    };
    for (const [kind, names] of Object.entries(guide))
      for (const name of names) expect(presetNamed(name)?.groups).toContain(kind);
  });
});

describe('a preset and a brief', () => {
  const push = 'A baker kneads dough.\n\nCamera shot: Medium, slow dolly in.';
  it.each([
    [push, 'Dolly In', 'same'],
    [push, 'Super Dolly In', 'contradicts'],
    [push, 'Crane Up', 'contradicts'],
    [push, 'Static', 'contradicts'],
    [push, 'Handheld', 'open'],
    [push, 'Focus Change', 'open'],
    [push, 'Low Shutter', 'open'],
    ['A baker kneads dough.', 'Crane Up', 'open'],
    ['A crane stands on one leg and pans its head.', 'Crane Up', 'open'],
    ['Camera: locked off on a tripod', 'Handheld', 'contradicts'],
    ['Camera: pan left across the bay', 'Pan Right', 'contradicts'],
    ['Camera: pan right across the bay', 'Whip Pan', 'contradicts'],
    ['Camera: whip pan to the door', 'Whip Pan', 'same'],
    ['Camera: orbits right around the vase', '360 Orbit', 'same'],
    ['Camera: slow zoom in', 'Crash Zoom In', 'contradicts'],
    ['Camera: crash zoom on his eyes', 'Crash Zoom In', 'same'],
    ['Camera: slow push-in, rack focus to the ring', 'Focus Change', 'same'],
  ] as const)('%s: %s', (text, name, expected) => expect(fitOf(text, name).move).toBe(expected));

  it('tells the words that it contradicts', () => {
    const { at, why } = fitOf(push, 'Crane Up');
    expect(push.slice(at?.start, at?.end)).toBe('dolly in');
    expect(why[0]).toBe('The brief says "dolly in"; Crane Up rises on an arm.');
  });
});

describe('the kind of scene', () => {
  it.each([
    ['Two clerks argue at a counter.\n\nDialogue:\n- Ana: "You are late."\n- Bo: "The bus was."', 'dialogue'],
    ['Moody and still: mist hangs over a lonely moor, grass sways.', 'atmospheric'],
    ['Modern commercial. A watch on a turntable.', 'product'],
    ['Sports footage. A goalkeeper leaps and punches the ball away.', 'action'],
    ['Wide establishing shot of a harbour town.', 'establishing'],
    ['1960s romance. Close-up: she weeps, he kisses her forehead.', 'intimate'],
    ['Handheld documentary. A fisherman mends his nets.', 'documentary'],
  ] as const)('%s', (text, kind) => expect(sceneKindsOf(readBrief(text).shots[0]!)[0]?.kind).toBe(kind));

  it('is none where nothing tells', () => {
    expect(sceneKindsOf(readBrief('A cup stands on a table.').shots[0]!)).toEqual([]);
    expect(sceneKindsOf(readBrief('Eine Tasse steht auf dem Tisch.').shots[0]!)).toEqual([]);
  });
});

describe('the advice', () => {
  it('begins with the preset of the brief’s own move and scene', () => {
    const advice = higgsfieldAdvice(
      readBrief('1960s romance. A couple whispers on a bench.\n\nCamera: slow dolly in, close-up'),
    );
    expect(advice.fits[0]?.preset.name).toBe('Dolly In');
    expect(advice.contradicts.map((f) => f.preset.name)).toContain('Crane Up');
    expect(advice.enhance.value).toBe('off');
  });

  it.each([
    ['A vertical clip for TikTok: a cat on a roof.', '9:16'],
    ['Instagram reel of a cake.', '9:16'],
    ['A film reel spins in a projector.', '16:9'],
    ['Anamorphic widescreen. A cat on a roof.', '16:9'],
    ['---\nsize: 720x1280\n---\nA YouTube cat.', '9:16'],
    ['A cat on a roof.', '16:9'],
  ] as const)('%s → %s', (text, aspect) =>
    expect(higgsfieldAdvice(readBrief(text)).aspect.value).toBe(aspect),
  );

  it('asks for MAX where motion or story is complex', () => {
    const model = (text: string) => higgsfieldAdvice(readBrief(text)).model.value;
    expect(model('Sports footage of a duel with foils.')).toBe('sora-2-max');
    expect(model('Shot 1: a door.\nShot 2: a key.\n')).toBe('sora-2-max');
    expect(model('A cup of tea steams on a sill.')).toBe('sora-2');
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const printed = adviceText(higgsfieldAdvice(readBrief(text)));
        expect(printed).not.toMatch(/undefined|NaN/);
      }),
    );
  });
});
