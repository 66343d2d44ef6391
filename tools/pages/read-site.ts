import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFolder } from '../data/check-folder.ts';

/**
 * The absolute address of the site that is being built, ending in a slash; null where nobody knows it. What `MUSEUM_SITE` in
 * the environment says goes before `data/museum.json`.
 *
 * @param root folder of the project
 * @throws when `MUSEUM_SITE` is no address others can be made from
 */
export function readSite(root: string, environment: NodeJS.ProcessEnv): string | null {
  const named = environment['MUSEUM_SITE'];
  if (named === undefined || named === '') {
    const { site } = JSON.parse(readFileSync(join(root, 'data/museum.json'), 'utf8')) as {
      site: string | null;
    };
    return site;
  }
  if (!URL.canParse(named) || !/^https?:/.test(named))
    throw new Error(`MUSEUM_SITE is ${named}: it must be an address with http: or https:`);
  const fault = checkFolder(named);
  if (fault !== null) throw new Error(`MUSEUM_SITE is ${named}: it must be ${fault}`);
  return new URL(named).href;
}
