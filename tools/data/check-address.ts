/** What is wrong with the address of a page, in plain words; null where nothing is. */
export function checkAddress(text: string): string | null {
  let address: URL;
  try {
    address = new URL(text);
  } catch {
    return 'a complete address';
  }
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return 'an address with http: or https:';
  if (address.username !== '' || address.password !== '') return 'an address without user name';
  if (!address.hostname.includes('.')) return 'an address of a public host';
  return null;
}
