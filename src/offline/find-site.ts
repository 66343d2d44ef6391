/** Address of the folder that a page of the site lies in, ending in a slash. */
export function findSite({ origin, pathname }: Pick<Location, 'origin' | 'pathname'>): string {
  return origin + pathname.slice(0, pathname.lastIndexOf('/') + 1);
}
