import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is known of one built picture of light. */
export interface LightEntry {
  /** Side, texels. */
  readonly size: number;
  readonly bytes: number;
  /** What full white stands for; 1 is a white wall in mean light. */
  readonly range: number;
  /** Of the places of its charts. */
  readonly layout: string;
  /** Of all that decides what is in it: the room, its lamps, and how light is followed. */
  readonly inputs: string;
}

/** `models/lightmaps/manifest.json`. */
export interface LightManifest {
  readonly templates: Readonly<Record<string, LightEntry>>;
}

/** @param folder of the built pictures; an empty manifest when there is none yet */
export function readLightManifest(folder: string): LightManifest {
  const file = join(folder, 'manifest.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as LightManifest) : { templates: {} };
}

export function writeLightManifest(folder: string, { templates }: LightManifest): void {
  const sorted = Object.fromEntries(Object.entries(templates).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify({ templates: sorted }, null, 2)}\n`);
}
