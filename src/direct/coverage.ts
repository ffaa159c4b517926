import { evaluateCamera } from './camera/evaluate.ts';
import { labelOf } from './camera/label.ts';
import { kinds } from './catalogue.ts';
import type { Coverage, Finding } from './evidence.ts';
import { pictureFindings } from './picture/findings.ts';
import type { Claim, Plan } from './plan.ts';

/** Kinds of claims that only the picture's share can prove. */
const visible = new Set<Claim['kind']>([
  'entity',
  'attribute',
  'count',
  'relation',
  'setting',
  'action',
  'weather',
]);
/** Kinds that only the mix can prove. */
const audible = new Set<Claim['kind']>(['sound', 'speech']);

/** Half a second on one percent of the frame is being seen. */
const SEEN_SECONDS = 0.5;
const SEEN_SHARE = 0.01;

type Status = Coverage['status'];
const rank: Readonly<Record<Status, number>> = { depicted: 3, approximated: 2, omitted: 1, undirected: 0 };

/**
 * Merge what was asked with what was measured. Nothing raises a claim above its ceiling, and a claim that
 * nobody measured counts as omitted.
 * @param findings of stage/, sound/ and film/; the camera's own path is measured here
 * @example coverage(plan, findings).filter((row) => row.status === 'omitted')
 */
export function coverage(plan: Plan, findings: readonly Finding[]): Coverage[] {
  const byClaim = new Map<string, Finding[]>();
  for (const finding of [...cameraFindings(plan), ...pictureFindings(plan), ...findings])
    byClaim.set(finding.claim, [...(byClaim.get(finding.claim) ?? []), finding]);
  return plan.claims.map((claim) => {
    const row = {
      phrase: claim.phrase,
      start: claim.start,
      end: claim.end,
      shot: claim.shot,
      kind: claim.kind,
    };
    if (claim.ceiling === 'undirected')
      return { ...row, status: 'undirected', by: claim.by ?? '', why: claim.why ?? '' };
    if (claim.ceiling === 'omitted')
      return { ...row, status: 'omitted', by: claim.by ?? '', why: claim.why ?? '' };
    const judged = (byClaim.get(claim.id) ?? []).map((finding) => ({ finding, ...judge(claim, finding) }));
    const best = judged.sort((a, b) => rank[b.status] - rank[a.status])[0];
    if (!best)
      return {
        ...row,
        status: 'omitted',
        by: claim.by ?? '',
        why: claim.why ?? 'Nothing measured it in the clip.',
      };
    const capped = rank[best.status] > rank[claim.ceiling] ? claim.ceiling : best.status;
    return {
      ...row,
      status: capped,
      by: best.finding.by || (claim.by ?? ''),
      why: capped === 'depicted' ? '' : best.why || claim.why || '',
    };
  });
}

function judge(claim: Claim, finding: Finding): { status: Status; why: string } {
  if (finding.match === 'none') return { status: 'omitted', why: finding.why ?? 'Nothing was built for it.' };
  if (audible.has(claim.kind) && finding.heard !== undefined && finding.heard <= 0) {
    return {
      status: 'omitted',
      why: finding.why ?? `It is ${Math.abs(finding.heard).toFixed(0)} dB below the rest of the mix.`,
    };
  }
  const measured = finding.share !== undefined || finding.seen !== undefined;
  if (visible.has(claim.kind) && finding.heard === undefined) {
    const share =
      finding.share ?? (finding.seen !== undefined && finding.seen >= SEEN_SECONDS ? SEEN_SHARE : 0);
    const seconds =
      finding.seen ?? (finding.share !== undefined && finding.share >= SEEN_SHARE ? SEEN_SECONDS : 0);
    if (!measured || share < SEEN_SHARE || seconds < SEEN_SECONDS) {
      return {
        status: 'omitted',
        why:
          finding.why ??
          (measured
            ? `In frame for ${seconds.toFixed(1)} s, at most ${(share * 100).toFixed(1)} % of it.`
            : 'It was never measured in the frame.'),
      };
    }
  }
  return finding.match === 'exact'
    ? { status: 'depicted', why: '' }
    : { status: 'approximated', why: finding.why ?? `By ${finding.by}.` };
}

/** What the camera's path itself proves: the move by its measured label, lens, focus and set-up by their numbers. */
export function cameraFindings(plan: Plan): Finding[] {
  return plan.claims.flatMap((claim): Finding[] => {
    if (claim.about !== 'camera' || claim.ceiling === 'omitted' || claim.ceiling === 'undirected') return [];
    const shot = plan.shots[claim.shot];
    if (!shot) return [];
    const { camera } = shot;
    const exact = (by: string): Finding[] => [{ claim: claim.id, by, match: 'exact' }];
    switch (claim.property) {
      case 'move': {
        const wanted = kinds.moves.get(camera.move)?.labels ?? {};
        // Following is proved on the performance, where the subject's own way is known.
        if (camera.follow && camera.keys.length < 3)
          return exact(`${camera.move}, following ${camera.follow.subject}`);
        const count = Math.max(2, Math.round((shot.end - shot.start) * 24));
        const samples = Array.from({ length: count }, (_, i) =>
          evaluateCamera(camera, shot.start + ((shot.end - shot.start) * i) / (count - 1), {
            seed: plan.seed,
          }),
        );
        const found = labelOf(samples);
        const agrees = Object.entries(wanted).every(
          ([key, value]) => key === 'camera_movement' || found.labels[key] === value,
        );
        return [
          {
            claim: claim.id,
            by: found.move,
            match: agrees ? 'exact' : 'near',
            ...(agrees ? {} : { why: `The path measures as ${found.move}.` }),
          },
        ];
      }
      case 'size':
        return exact(camera.size);
      case 'angle':
        return exact(camera.angle);
      case 'mm':
        return exact(`${Math.round(camera.keys[0]!.mm)} mm`);
      case 'fstop':
        return exact(`f/${camera.fstop}`);
      default:
        return exact(claim.by ?? camera.move);
    }
  });
}
