import { gateOf, swivel } from '../../base/view.ts';
import type { CameraPose } from '../../catalogue/kinds.ts';
import { placeOf, projector } from '../../vision/fill/project.ts';
import type { Standpoint } from './standpoint.ts';

/** Hair over a face's box, in heights of the box. */
const HAIR = 0.3;

/** Share of the frame's height over a head that an operator keeps. */
const ROOM = 0.035;

/** Radians that the aim may rise for it; more is a tilt, which nobody asked for. */
const MOST = 0.07;

/**
 * A path whose aim rises as it comes nearer to somebody, so that no head leaves the frame at its top. A head that the
 * picture itself cuts stays as it is.
 */
export function keepingHead(
  path: (share: number) => Required<CameraPose>,
  space: Standpoint,
): (share: number) => Required<CameraPose> {
  const { face, aspect } = space;
  if (!face) return path;
  const [left, top, right, bottom] = face.box;
  const crown = top - HAIR * (bottom - top);
  const room = Math.min(ROOM, crown);
  if (room <= 0) return path;
  // The head lies at the distance of what the picture is about.
  const nearness = (1 / space.distance - 1 / space.far) / (1 / space.near - 1 / space.far);
  const head = placeOf((left + right) / 2, crown, nearness, space);
  const { height } = gateOf(aspect);
  return (share) => {
    const pose = path(share);
    const seen = projector(pose, aspect)(head);
    const over = room - seen[1];
    if (seen[2] <= 0 || over <= 0) return pose;
    const pitch = Math.min(MOST, Math.atan((over * height) / pose.mm));
    return { ...pose, target: swivel(pose, 0, pitch).target };
  };
}
