import { run } from '../../src/film/index.ts';

/** Every packet of a clip's picture: when it is shown, in ticks, and for how long. */
export async function packets(
  file: string,
): Promise<
  { readonly pts: number; readonly dts: number; readonly duration: number; readonly key: boolean }[]
> {
  const entries = 'packet=pts,dts,duration,flags';
  const told = await run('ffprobe', [
    ...['-v', 'error', '-select_streams', 'v:0', '-show_entries', entries, '-of', 'json', file],
  ]);
  const { packets: all } = JSON.parse(told.toString()) as { packets: Record<string, string | number>[] };
  return all.map((p) => ({
    pts: Number(p.pts),
    dts: Number(p.dts),
    duration: Number(p.duration),
    key: String(p.flags).startsWith('K'),
  }));
}

/** A digest of each decoded frame, or piece of sound, of a clip's track: with its time, in the track's time base. */
export async function digests(file: string, track: 'v' | 'a' = 'v'): Promise<string[]> {
  const told = await run('ffmpeg', [
    ...['-v', 'error', '-i', file, '-map', `0:${track}:0`, '-fps_mode', 'passthrough', '-f', 'framemd5', '-'],
  ]);
  return told
    .toString()
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.replaceAll(' ', ''));
}
