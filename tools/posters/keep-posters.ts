import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { posterFiles, type Poster } from './poster.ts';

/** Folder of the posters, from the root of the project. */
export const posterFolder = 'models/posters';

/**
 * How hard each file is pressed, so that the whole folder stays near 55 MB: a gift on its plain ground takes 56 kB in all four
 * files, a room, of which every shelf is full, two to three times as much. What a poster shows is looked at for a moment, behind
 * a button.
 */
const qualities = {
  alone: { avif: 42, webp: 62, jpg: 66 },
  place: { avif: 36, webp: 44, jpg: 50 },
} as const;

/** Hashes of the posters that are kept, by name. */
export function readPosterHashes(root: string): Record<string, string> {
  const file = join(root, posterFolder, 'manifest.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}

/** Names of the files of a poster, in its folder. */
export function listPosterFiles(name: string): string[] {
  return posterFiles.map(({ width, format }) => `${name}-${width}.${format}`);
}

/** Posters that are missing, or were drawn from something else than what is there now. */
export function listStalePosters(root: string, posters: readonly Poster[]): Poster[] {
  const kept = readPosterHashes(root);
  return posters.filter(
    ({ name, hash }) =>
      kept[name] !== hash ||
      listPosterFiles(name).some((file) => !existsSync(join(root, posterFolder, file))),
  );
}

/**
 * Writes the files of a poster and notes what it was drawn from.
 *
 * @param picture PNG of 1280 × 720
 */
export async function keepPoster(
  root: string,
  { name, hash, subject }: Poster,
  picture: Buffer,
): Promise<void> {
  const quality = qualities['alone' in subject ? 'alone' : 'place'];
  for (const { width, format } of posterFiles) {
    const file = join(root, posterFolder, `${name}-${width}.${format}`);
    mkdirSync(dirname(file), { recursive: true });
    const sized = sharp(picture)
      .removeAlpha()
      .resize(width, (width * 9) / 16);
    if (format === 'avif') await sized.avif({ quality: quality.avif, effort: 3 }).toFile(file);
    else if (format === 'webp') await sized.webp({ quality: quality.webp, effort: 5 }).toFile(file);
    else await sized.jpeg({ quality: quality.jpg, mozjpeg: true }).toFile(file);
  }
  writeHashes(root, { ...readPosterHashes(root), [name]: hash });
}

/** Drops the files of what is no more. */
export function dropOtherPosters(root: string, posters: readonly Poster[]): void {
  const names = new Set(posters.map(({ name }) => name));
  const files = new Set(posters.flatMap(({ name }) => listPosterFiles(name)));
  const folder = join(root, posterFolder);
  for (const file of listFiles(folder))
    if (file !== 'manifest.json' && !files.has(file)) rmSync(join(folder, file));
  const kept = Object.entries(readPosterHashes(root)).filter(([name]) => names.has(name));
  writeHashes(root, Object.fromEntries(kept));
}

/** Paths of all files of the folder of posters, with forward slashes. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? listFiles(join(folder, entry.name)).map((file) => `${entry.name}/${file}`)
      : [entry.name],
  );
}

function writeHashes(root: string, hashes: Readonly<Record<string, string>>): void {
  const file = join(root, posterFolder, 'manifest.json');
  mkdirSync(dirname(file), { recursive: true });
  const lines = Object.keys(hashes)
    .sort()
    .map((name) => `  "${name}": "${hashes[name]}"`);
  // Renamed into place: an end in the middle leaves the old list whole.
  writeFileSync(`${file}.new`, `{\n${lines.join(',\n')}\n}\n`);
  renameSync(`${file}.new`, file);
}
