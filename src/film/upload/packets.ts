/** How many frames the picture track has, and how long they last. */
export interface Packets {
  /** Frames that are shown. */
  readonly frames: number;
  /** From the first frame's beginning to the last one's end; 0 when no times are told. */
  readonly seconds: number;
}

interface Told {
  readonly packets?: readonly {
    readonly pts_time?: string;
    readonly duration_time?: string;
    readonly flags?: string;
  }[];
}

/** Read ffprobe's list of packets. Those that an edit list leaves out are flagged 'D' and not counted. */
export function parsePackets(json: string): Packets {
  const shown = ((JSON.parse(json) as Told).packets ?? []).filter(({ flags }) => !flags?.includes('D'));
  let [from, to, last] = [Infinity, -Infinity, 0];
  for (const { pts_time, duration_time } of shown) {
    const at = Number(pts_time ?? Number.NaN);
    if (!Number.isFinite(at)) continue;
    const lasts = Number(duration_time ?? 0);
    from = Math.min(from, at);
    if (at >= to) last = Number.isFinite(lasts) && lasts > 0 ? lasts : 0;
    to = Math.max(to, at);
  }
  if (!(to >= from)) return { frames: shown.length, seconds: 0 };
  // A last frame without a length lasts as long as the others do on average.
  const lasts = last > 0 || shown.length < 2 ? last : (to - from) / (shown.length - 1);
  return { frames: shown.length, seconds: to - from + lasts };
}

/** Frames a second: what the file says where its frames bear it out to a frame's length or 2 %, else what was counted. */
export function clocked({ frames, seconds }: Packets, said: readonly (string | undefined)[]): number {
  const counted = frames / seconds;
  for (const rate of said) {
    const [top = 0, bottom = 1] = (rate ?? '').split('/').map(Number);
    const fps = top / bottom;
    if (Math.abs(fps - counted) <= counted * Math.max(0.02, 1 / frames)) return fps;
  }
  return counted;
}
