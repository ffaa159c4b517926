import type { Raster } from '../raster.ts';

/**
 * Take the colour of one layer out of a picture's pixels: F in I = a·F + (1−a)·B. Where the matte's alpha would need
 * a colour that does not exist, alpha becomes as large as the colour's range needs, so that laying the layer over what
 * is below it gives the picture back. Values are encoded (not linear light), as the layers are composed.
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
    for (let c = 0; c < 3; c++) {
      const want = data[at + c]!;
      const back = below[at + c]!;
      if (want > back) a = Math.max(a, (255 * (want - back)) / (255 - back));
      else if (want < back) a = Math.max(a, (255 * (back - want)) / back);
    }
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
