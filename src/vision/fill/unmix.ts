import type { Raster } from '../raster.ts';

/** A colour may lie so far from what is behind it, whatever the layer's own: more would show as specks when it moves. */
const LEAST_REACH = 72;

/**
 * Take the colour of one layer out of a picture's pixels: F in I = a·F + (1−a)·B. Where the matte's alpha would need
 * a colour that does not exist or lies far beyond the layer's own, alpha becomes as large as needed, so that laying the
 * layer over what is below it gives the picture back and no speck of false colour is left in an edge. Values are encoded (not linear light), as the layers are composed.
 * @param picture I, what the composition must give
 * @param below B, the composition of all layers behind, of the picture's size; becomes the composition with this layer
 * @param alpha the layer's matte of the picture's size; becomes the alpha that is used
 * @param covered 1 for pixels that a layer in front will settle: there the matte and the layer's own colour are kept
 * @param colour the layer's colours at the picture's size, three bytes a pixel, filled in beyond the layer; changed
 */
export function unmix(
  picture: Raster,
  below: Uint8ClampedArray,
  alpha: Uint8Array,
  covered: Uint8Array | undefined,
  colour: Uint8ClampedArray,
): void {
  const { data } = picture;
  for (let i = 0, at = 0; i < alpha.length; i++, at += 4) {
    let a = alpha[i]!;
    if (covered?.[i]) {
      if (a > 0) {
        for (let c = 0; c < 3; c++) {
          below[at + c] = (colour[i * 3 + c]! * a + below[at + c]! * (255 - a)) / 255;
        }
      }
      continue;
    }
    let reach = LEAST_REACH;
    for (let c = 0; c < 3; c++) reach = Math.max(reach, Math.abs(colour[i * 3 + c]! - below[at + c]!));
    for (let c = 0; c < 3; c++) {
      const want = data[at + c]!;
      const back = below[at + c]!;
      if (want > back) a = Math.max(a, (255 * (want - back)) / Math.min(reach, 255 - back));
      else if (want < back) a = Math.max(a, (255 * (back - want)) / Math.min(reach, back));
    }
    a = Math.min(255, a);
    if (a === 0) continue;
    a = Math.ceil(a - 1e-6);
    alpha[i] = a;
    for (let c = 0; c < 3; c++) {
      const back = below[at + c]!;
      colour[i * 3 + c] = back + ((data[at + c]! - back) * 255) / a;
      below[at + c] = (colour[i * 3 + c]! * a + back * (255 - a)) / 255;
    }
  }
}
