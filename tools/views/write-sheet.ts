import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import sharp from 'sharp';

export interface SheetCell {
  readonly label: string;
  /** Any picture sharp reads. */
  readonly picture: Buffer;
}

export interface SheetOptions {
  /** Of a cell with its label, pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly perRow?: number;
  /** Whether a picture fills its cell and loses its edges, or is shown whole. */
  readonly fit?: 'cover' | 'contain';
}

/** Pictures side by side, each with its name under it, as one WebP file. */
export async function writeSheet(
  file: string,
  cells: readonly SheetCell[],
  { width = 320, height = 200, perRow = 4, fit = 'cover' }: SheetOptions = {},
): Promise<void> {
  const background = '#17130f';
  const rows = Math.ceil(cells.length / perRow);
  const parts = await Promise.all(
    cells.map(async ({ label, picture }, at) => ({
      input: await sharp(picture)
        .resize(width - 8, height - 28, { fit, background })
        .extend({ top: 4, bottom: 24, left: 4, right: 4, background })
        .composite([{ input: drawLabel(label, width), left: 0, top: height - 24 }])
        .png()
        .toBuffer(),
      left: (at % perRow) * width,
      top: Math.floor(at / perRow) * height,
    })),
  );
  mkdirSync(dirname(file), { recursive: true });
  await sharp({
    create: {
      width: width * Math.min(perRow, cells.length),
      height: height * rows,
      channels: 3,
      background,
    },
  })
    .composite(parts)
    .webp({ quality: 80 })
    .toFile(file);
}

function drawLabel(label: string, width: number): Buffer {
  const text = label.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return Buffer.from(
    `<svg width="${width}" height="24"><text x="6" y="16" font-family="Open Sans" font-size="12" fill="#eee">${text}</text></svg>`,
  );
}
