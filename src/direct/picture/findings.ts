import type { Finding } from '../evidence.ts';
import type { Plan } from '../plan.ts';

/** Every region's least share that counts as seen; smaller ones are in the picture all the same. */
const LEAST = 0.01;

/**
 * What the picture itself proves: what the words describe and vision found in it is shown all the time, with the share
 * that its region has.
 */
export function pictureFindings(plan: Plan): Finding[] {
  const { picture } = plan;
  if (!picture) return [];
  const seen = plan.format.seconds;
  return plan.claims.flatMap((claim): Finding[] => {
    if (claim.ceiling === 'omitted' || claim.ceiling === 'undirected') return [];
    const region = picture.regions.find((r) => r.id === claim.about);
    if (!region && claim.about !== 'picture' && claim.about !== 'set') return [];
    return [
      {
        claim: claim.id,
        by: claim.by ?? region?.name ?? 'the picture itself',
        match: claim.ceiling === 'depicted' ? 'exact' : 'near',
        share: region ? Math.max(LEAST, region.share) : 1,
        seen,
        ...(claim.why ? { why: claim.why } : {}),
      },
    ];
  });
}
