import sharp from 'sharp';

/** Pixels a picture is measured at: what is seen at a glance. */
const glance = { width: 64, height: 36 } as const;

/**
 * How much a picture shows, as a number to compare two by: light that is neither black nor burnt out, and differences
 * between neighbours, which an empty wall has not.
 *
 * @param picture any that sharp reads
 */
export async function measurePicture(picture: Buffer): Promise<number> {
  const { width, height } = glance;
  const light = await sharp(picture).resize(width, height, { fit: 'fill' }).greyscale().raw().toBuffer();
  let lit = 0;
  let steps = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const here = light[y * width + x] as number;
      lit += here > 24 && here < 244 ? Math.min(1, here / 96) : 0;
      if (x > 0) steps += Math.abs(here - (light[y * width + x - 1] as number));
      if (y > 0) steps += Math.abs(here - (light[(y - 1) * width + x] as number));
    }
  const count = width * height;
  return (lit / count) * Math.sqrt(steps / count);
}
