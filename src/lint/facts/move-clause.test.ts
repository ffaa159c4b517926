import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../base/edit.ts';
import { readBrief } from '../../brief/index.ts';
import { cameraMoves, primaryMoves } from '../../reading/camera-move.ts';
import { withoutOthers } from './move-clause.ts';

const left = (text: string): string | undefined => {
  const moves = (readBrief(text).shots ?? []).flatMap((shot) => primaryMoves(cameraMoves(shot)));
  const edits = withoutOthers(text, moves);
  return edits && applyEdits(text, edits);
};

describe('withoutOthers', () => {
  it.each([
    ['Camera: Dolly in while panning left and tilting up.', 'Camera: Dolly in.'],
    ['Camera: Pan left, then crane up over the roofs', 'Camera: Pan left'],
    ['Camera: Low tracking shot that cranes up at the end, 35mm', 'Camera: Low tracking shot, 35mm'],
    ['The camera dollies in slowly before it tilts up to the sky.', 'The camera dollies in slowly.'],
    ['The camera pans right. Then it cranes up. Mist drifts.', 'The camera pans right. Mist drifts.'],
    ['Camera: dolly in.\n- then pan left\n', 'Camera: dolly in.\n'],
    [
      'The camera pushes in on her hands, then it pans up as she smiles.',
      'The camera pushes in on her hands as she smiles.',
    ],
    ['A slow push-in that turns into a full orbit around the piano.', 'A slow push-in.'],
    ['Zoom in on the coin, spin around it, then fly out of the window.', 'Zoom in on the coin.'],
    ['Camera: Dolly-in → pan-left → tilt-up', 'Camera: Dolly-in'],
  ])('%s', (text, expected) => expect(left(text)).toBe(expected));

  it.each([
    'Camera: Pan left, then tilt up, revealing a tower.',
    'Camera: Arc shot around the bottle (with a slow zoom in), macro.',
    'Camera: Pan left.',
  ])('leaves alone what would leave words behind: %s', (text) => expect(left(text)).toBeUndefined());
});
