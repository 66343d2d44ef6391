/**
 * What is wrong with an address that others are made from by putting a path behind it, in plain words; null where nothing
 * is.
 *
 * @param text an address that can be read
 */
export function checkFolder(text: string): string | null {
  const { search, hash, pathname } = new URL(text);
  return search === '' && hash === '' && pathname.endsWith('/') && text.endsWith('/')
    ? null
    : 'an address that ends in a slash, without query';
}
