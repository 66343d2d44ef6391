/**
 * A path of the site as a file beside it names it: absolute where the address of the site is known, else from the root of the
 * site.
 */
export function linkFrom(site: string | null, path: string): string {
  return site === null ? path : `${site}${path}`;
}
