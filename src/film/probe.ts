import { open } from 'node:fs/promises';
import { run } from './programs.ts';

/** What a clip file holds. */
export interface Probe {
  readonly width: number;
  readonly height: number;
  /** Frames a second. */
  readonly fps: number;
  /** Frames, counted. */
  readonly frames: number;
  /** Seconds of the picture track. */
  readonly seconds: number;
  /** Seconds of the sound track; undefined without one. */
  readonly soundSeconds: number | undefined;
  readonly videoCodec: string;
  readonly audioCodec: string | undefined;
  /** The manifest (or other comment) inside. */
  readonly comment: string | undefined;
  /** Names of the top-level boxes of the MP4, in order. */
  readonly boxes: readonly string[];
}

interface Stream {
  codec_type: string;
  codec_name: string;
  width?: number;
  height?: number;
  r_frame_rate?: string;
  nb_read_packets?: string;
  duration?: string;
}

/** Look into a clip with ffprobe. Throws a `Fault` of exit status 3 when it cannot be read. */
export async function probe(file: string): Promise<Probe> {
  const args = ['-v', 'error', '-count_packets', '-show_streams', '-show_format', '-of', 'json', file];
  const told = JSON.parse((await run('ffprobe', args, { where: file })).toString()) as {
    streams: Stream[];
    format: { tags?: Record<string, string> };
  };
  const video = told.streams.find((s) => s.codec_type === 'video');
  const audio = told.streams.find((s) => s.codec_type === 'audio');
  const [top = 0, bottom = 1] = (video?.r_frame_rate ?? '0/1').split('/').map(Number);
  return {
    width: video?.width ?? 0,
    height: video?.height ?? 0,
    fps: top / bottom,
    frames: Number(video?.nb_read_packets ?? 0),
    seconds: Number(video?.duration ?? 0),
    soundSeconds: audio ? Number(audio.duration) : undefined,
    videoCodec: video?.codec_name ?? '',
    audioCodec: audio?.codec_name,
    comment: told.format.tags?.comment,
    boxes: await boxes(file),
  };
}

async function boxes(file: string): Promise<string[]> {
  const handle = await open(file);
  try {
    const names: string[] = [];
    const head = Buffer.alloc(16);
    for (let at = 0; ; ) {
      const { bytesRead } = await handle.read(head, 0, 16, at);
      if (bytesRead < 8) return names;
      const small = head.readUInt32BE(0);
      const size = small === 1 && bytesRead === 16 ? Number(head.readBigUInt64BE(8)) : small;
      names.push(head.toString('latin1', 4, 8));
      if (size < 8) return names;
      at += size;
    }
  } finally {
    await handle.close();
  }
}
