import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findPackages } from './find-packages.ts';

/** What every museum's site is built of, whatever is in it. */
export interface Shell {
  /** Folder of the packages that a site is made of and built with. */
  readonly packages: string;
  /** Lays it into a folder, where all lies as in the project. */
  lay(folder: string): void;
}

/** What lies in the package. @throws when a package that sites are built with is not installed, with what installs them all */
export function openPackedShell(): Shell {
  const folder = fileURLToPath(new URL('./site/', import.meta.url));
  return { packages: findPackages(folder), lay: (to) => cpSync(folder, to, { recursive: true }) };
}
