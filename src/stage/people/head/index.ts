import { fromHex, type Rgb } from '../../../base/colour.ts';
import type { Random } from '../../../base/random.ts';
import { lerp, smoothstep, type Vec3 } from '../../../base/vectors.ts';
import type { Cast } from '../../../direct/plan.ts';
import type { PuppetMesh } from '../mesh.ts';
import type { Proportions } from '../proportions.ts';
import { browHeight, brows } from './brows.ts';
import { ears } from './ears.ts';
import { type EyeStyle, eyeCentre, eyes } from './eyes.ts';
import { type HeadFrame, headSkin, type Morph, place } from './grid.ts';
import { freckles, scar, wrinkles } from './marks.ts';
import { mouthShapes } from './mouth.ts';
import { type Distance, drawFace, type FaceShape, headDistance, march } from './shape.ts';
import { type Complexion, flushed } from './skin.ts';
import { teeth } from './teeth.ts';

/** A head as the hair and hats need to know it. */
export interface Head {
  readonly face: FaceShape;
  readonly frame: HeadFrame;
  readonly distance: Distance;
  readonly complexion: Complexion;
  readonly eye: Vec3;
  readonly hairColour: Rgb;
  readonly morphs: readonly Morph[];
  /** Rest positions of the joints of eyes, lids and brows on the +x side, metres. */
  readonly joints: { readonly eye: Vec3; readonly brow: Vec3 };
}

const irises = ['#5b3a22', '#3d2716', '#6b4a2a', '#7a8f57', '#5f8aa8', '#7d8a94', '#4f6f5a', '#86602f'];
const darkIrises = ['#3d2716', '#4a2d18', '#2e1d12', '#5b3a22'];

/** Build the head of a person: skin with its morphs, eyes, lids, brows, ears and teeth. */
export function buildHead(
  mesh: PuppetMesh,
  cast: Cast,
  p: Proportions,
  skin: Rgb,
  hairColour: Rgb,
  random: Random,
  fine: boolean,
): Head {
  const face = drawFace(p, random.stream('face'));
  const rest = mouthShapes(face).rest;
  const distance = headDistance(face, rest);
  const frame: HeadFrame = { scale: p.headHeight, origin: [0, p.height - p.headHeight * 0.515, 0.004 * p.k] };
  const draw = random.stream('complexion');
  const red = flushed(skin);
  const f = p.feminine;
  const told = (word: string): boolean => cast.state.some((s) => s.includes(word));
  const bearded = cast.beard !== 'none' && cast.beard !== 'stubble';
  const made = told('made-up') || (cast.sex === 'female' && p.childlike < 0.5 && !bearded);
  // Painted lips on women; elsewhere a breath of blood.
  const lipstick: Rgb = draw.pick([
    fromHex('#b8393f'),
    fromHex('#c2555a'),
    fromHex('#a8323c'),
    fromHex('#c46a62'),
  ]);
  const bare: Rgb = [
    lerp(skin[0], red[0], 0.7) * 0.88,
    lerp(skin[1], red[1], 0.62) * 0.92,
    lerp(skin[2], red[2], 0.58) * 0.94,
  ];
  const full = lerp(0.5, 0.85, draw.next()) * (1 - 0.4 * p.aged);
  const paint = told('made-up') ? 1 : made ? full : 0;
  // On dark skin the same red is a darker one.
  const deep = lerp(0.62, 1, smoothstep(0.12, 0.45, skin[1]));
  const lips: Rgb = cast.parts.lips
    ? fromHex(cast.parts.lips)
    : [
        lerp(bare[0], lipstick[0] * deep, paint),
        lerp(bare[1], lipstick[1] * deep, paint),
        lerp(bare[2], lipstick[2] * deep, paint),
      ];
  const complexion: Complexion = {
    skin,
    lips,
    blush: lerp(0.75, 1.05, f) + 0.3 * p.childlike - 0.15 * p.aged,
    stubble: cast.beard === 'stubble' ? 1 : cast.sex === 'male' && p.childlike < 0.3 ? 0.12 : 0,
    beard: hairColour,
  };
  const detail = fine
    ? { columns: 72, bag: 4, lips: 6, face: 40 }
    : { columns: 36, bag: 2, lips: 3, face: 19 };
  const morphs = headSkin(mesh, frame, face, complexion, detail);
  const dark = skin[1] < 0.28;
  const style: EyeStyle = {
    iris: fromHex(cast.parts.eyes ?? cast.parts.eye ?? draw.pick(dark ? darkIrises : irises)),
    lash: lerp(0.0075, 0.0135, f) * (1 - 0.25 * p.childlike),
    flutter: f > 0.7 && !bearded ? 0.05 * (1 - 0.5 * p.aged) * (1 - 0.4 * p.childlike) : 0,
    wing: made ? 0.09 : 0,
    slant: lerp(0, 0.06, f) + 0.018 * draw.gaussian() - 0.08 * p.aged,
    lidShadow: made ? draw.pick([fromHex('#8a6a72'), fromHex('#7a5a4e'), fromHex('#6b5d7a')]) : undefined,
  };
  eyes(mesh, frame, face, distance, complexion, style, fine);
  // Brows are a shade darker than the hair.
  const browColour: Rgb = [hairColour[0] * 0.44, hairColour[1] * 0.42, hairColour[2] * 0.4];
  brows(mesh, frame, face, distance, {
    colour: browColour,
    thickness:
      lerp(0.0215, 0.0142, f) * (1 - 0.25 * p.childlike) * (1 + 0.2 * p.aged) * lerp(0.9, 1.15, draw.next()),
    arch: lerp(0.019, 0.031, f) + 0.01 * (draw.next() - 0.5),
    rise: lerp(0.004, -0.004, f) - 0.018 * p.childlike - 0.014 * p.aged,
  });
  ears(mesh, frame, face, distance, complexion);
  teeth(mesh, frame, face, distance);
  if (p.aged > 0.45 || told('wrinkle')) wrinkles(mesh, frame, face, distance, complexion);
  if (told('scar')) scar(mesh, frame, face, distance, complexion, random.stream('scar'));
  const spots = random.stream('freckles');
  const ruddy =
    hairColour[0] > 0.12 &&
    hairColour[0] > hairColour[2] * 5 &&
    hairColour[0] > hairColour[1] * 2.4 &&
    skin[1] > 0.4;
  if (told('freckle') || (p.aged < 0.4 && spots.chance(ruddy ? 0.7 : 0.04)))
    freckles(mesh, frame, face, distance, complexion, spots);
  const eye = eyeCentre(face, distance);
  const browPoint = march(distance, [face.eyeX, face.eyeY + browHeight(face), 0.62], [0, 0, -1]);
  return {
    face,
    frame,
    distance,
    complexion,
    eye,
    hairColour,
    morphs,
    joints: { eye: place(frame, eye), brow: place(frame, browPoint) },
  };
}
