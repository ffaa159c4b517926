import sharp from 'sharp';
import type { Raster } from '../../src/vision/raster.ts';

/** Pictures that tests draw for themselves, 480x270: a lake, a bottle on a table, a portrait. */
const W = 480;
const H = 270;

const wrap = (body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${W}" height="${H}" viewBox="0 0 ${W} ${H}">
  <defs>
    <filter id="leaf" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency="0.16" numOctaves="3" seed="4"/>
      <feColorMatrix values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  0 0 0 1.6 -0.3"/><feComposite in2="SourceGraphic" operator="in"/></filter>
    <filter id="grain"><feTurbulence type="fractalNoise" baseFrequency="0.05 0.35" numOctaves="3" seed="9"/>
      <feColorMatrix values="0 0 0 0 1  0 0 0 0 1  0 0 0 0 1  0 0 0 1.4 -0.55"/><feComposite in2="SourceGraphic" operator="in"/></filter>
    <filter id="cloud"><feTurbulence type="fractalNoise" baseFrequency="0.012 0.03" numOctaves="4" seed="3"/>
      <feColorMatrix values="0 0 0 0 1  0 0 0 0 1  0 0 0 0 1  0 0 0 2.4 -1.0"/><feComposite in2="SourceGraphic" operator="in"/></filter>
    <linearGradient id="sky" x2="0" y2="1"><stop stop-color="#4f86c6"/><stop offset="1" stop-color="#cfe3f2"/></linearGradient>
    <linearGradient id="water" x2="0" y2="1"><stop stop-color="#b9d2e2"/><stop offset="1" stop-color="#2f5f86"/></linearGradient>
    <radialGradient id="glass" cx="0.35" cy="0.3"><stop stop-color="#ff7a6a"/><stop offset="1" stop-color="#8e1612"/></radialGradient>
    <radialGradient id="skin" cx="0.42" cy="0.4"><stop stop-color="#f0c3a0"/><stop offset="1" stop-color="#c98d66"/></radialGradient>
  </defs>${body}</svg>`;

const trees = Array.from({ length: 17 }, (_, i) => {
  const x = i * 30 - 6 + ((i * 37) % 11);
  const top = 74 + ((i * 53) % 22);
  return `<path d="M${x} 136 L${x + 15} ${top} L${x + 30} 136 Z" fill="#2c5a33"/><path d="M${x} 136 L${x + 15} ${top} L${x + 30} 136 Z" fill="#0d2713" filter="url(#leaf)"/>`;
}).join('');

/** Flowers on a wall, so that its motion is seen. */
const paper = Array.from({ length: 60 }, (_, i) => {
  const [x, y] = [20 + (i % 12) * 40 + ((i * 29) % 23), 18 + Math.floor(i / 12) * 36 + ((i * 17) % 13)];
  const r = 4 + ((i * 7) % 5);
  return `<circle cx="${x}" cy="${y}" r="${r}" fill="#8d8673"/><circle cx="${x + 1}" cy="${y - 1}" r="${r / 2}" fill="#e8e0c8"/>`;
}).join('');

const drawings = {
  /** Clouds, hills, a row of firs, a lake below. */
  lake: wrap(`<rect width="${W}" height="140" fill="url(#sky)"/><rect width="${W}" height="110" fill="#fff" filter="url(#cloud)"/>
    <path d="M0 128 L90 62 L170 118 L260 48 L370 122 L480 84 L480 140 L0 140 Z" fill="#6d7f92"/>${trees}
    <rect y="134" width="${W}" height="136" fill="url(#water)"/><rect y="134" width="${W}" height="136" fill="#fff" filter="url(#grain)" opacity="0.55"/>`),
  /** One red bottle on a table before a plain wall. */
  bottle:
    wrap(`<rect width="${W}" height="${H}" fill="#b8b2a6"/><rect y="190" width="${W}" height="80" fill="#7a5a3c"/>
    ${paper}<rect y="190" width="${W}" height="80" fill="#000" filter="url(#grain)" opacity="0.7"/><ellipse cx="244" cy="236" rx="52" ry="9" fill="#3c2a1a" opacity="0.6"/>
    <path d="M222 52 h40 v46 q34 22 34 58 v72 q0 10 -10 10 h-88 q-10 0 -10 -10 v-72 q0 -36 34 -58 Z" fill="url(#glass)"/>
    <rect x="198" y="164" width="88" height="42" fill="#f6ead2"/><path d="M206 176 h72 M206 186 h50 M206 196 h62" stroke="#444" stroke-width="4" stroke-dasharray="7 5 12 4"/><path d="M208 140 l9 -14 9 14 z M236 146 l9 -16 9 16 z M262 138 l8 -12 8 12 z M232 92 l8 -18 8 18 z M206 226 l9 -12 9 12 z M258 228 l9 -14 9 14 z" fill="#f6d8a0"/><rect x="220" y="40" width="44" height="16" fill="#d8b24a"/>`),
  /** A head and shoulders before a soft green background. */
  portrait:
    wrap(`<rect width="${W}" height="${H}" fill="#7f9a78"/><circle cx="90" cy="70" r="60" fill="#93ad88"/><circle cx="400" cy="110" r="70" fill="#6f8b69"/>
    <path d="M120 270 q10 -70 90 -78 h60 q80 8 90 78 Z" fill="#274b7a"/><path d="M160 150 q-20 -118 80 -122 q100 4 80 122 q6 40 -10 60 h-140 q-16 -20 -10 -60 Z" fill="#3a2216"/>
    <rect x="216" y="168" width="48" height="44" fill="#c58a62"/><ellipse cx="240" cy="120" rx="54" ry="70" fill="url(#skin)"/>
    <ellipse cx="219" cy="108" rx="11" ry="6.5" fill="#fff"/><ellipse cx="261" cy="108" rx="11" ry="6.5" fill="#fff"/><circle cx="219" cy="108" r="5.6" fill="#2a1c12"/><circle cx="261" cy="108" r="5.6" fill="#2a1c12"/>
    <path d="M205 94 q14 -8 27 -1 M248 93 q14 -7 27 1" stroke="#3a2216" stroke-width="5" fill="none"/><path d="M240 112 q-5 22 -8 27 q8 5 16 0" stroke="#a86e4a" stroke-width="3" fill="none"/>
    <path d="M220 158 q20 9 40 0 q-20 14 -40 0 Z" fill="#a03a3a" stroke="#8a2c2c" stroke-width="3"/>`),
} as const;

/** A drawing as a picture. */
export async function drawn(name: keyof typeof drawings): Promise<Raster> {
  const { data, info } = await sharp(Buffer.from(drawings[name])).ensureAlpha().raw().toBuffer({
    resolveWithObject: true,
  });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}

/** The same as the bytes of a PNG file. */
export const drawnFile = (name: keyof typeof drawings): Promise<Buffer> =>
  sharp(Buffer.from(drawings[name])).flatten().png().toBuffer();
