import { fileURLToPath } from 'node:url';
import { readDataFolder } from '../../tools/data/read-data-folder.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

let texts: ReadonlyMap<string, string> | null = null;

/** The data of the museum as text, read once. */
export function museumTexts(): ReadonlyMap<string, string> {
  texts ??= readDataFolder(root);
  return texts;
}

type Json = Record<string, unknown>;

/** A copy of the data in which one file has been changed. */
export function withChange(file: string, change: (content: Json) => void): Map<string, string> {
  const copy = new Map(museumTexts());
  const text = copy.get(file);
  if (text === undefined) throw new Error(`there is no ${file} to change`);
  const content = JSON.parse(text) as Json;
  change(content);
  return copy.set(file, JSON.stringify(content));
}

/** Sets the value at a path such as `claims.0.source`. */
export function setAt(content: Json, path: string, value: unknown): void {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const holder = steps.reduce<object>((at, step) => Reflect.get(at, step) as object, content);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
}
