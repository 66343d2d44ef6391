/** Is this page the tour itself, at its own address: no frame, not the page made for frames, no edition that articles have pinned? */
export function isOwnPage({ top, self, location }: Pick<Window, 'top' | 'self' | 'location'>): boolean {
  return (
    top === self && /\/(?:index\.html)?$/.test(location.pathname) && !/\/v\/[^/]+\//.test(location.pathname)
  );
}
