const stateHosts = ['uriminzokkiri.com', 'arirangmeari.com', 'dprktoday.com', 'kcna.co.jp'];

/** Whether a page is served for the North Korean state, as `data/README.md` lists its sites. */
export function isStateSite(address: string): boolean {
  const { hostname } = new URL(address);
  if (hostname.endsWith('.kp')) return true;
  // 175.45.176.0/22
  if (/^175\.45\.17[6-9]\.\d+$/.test(hostname)) return true;
  return stateHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
