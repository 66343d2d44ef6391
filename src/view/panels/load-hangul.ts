/** Fetches the list of slices of the Korean font; the browser then takes the slices a text needs. */
export function loadHangul(): void {
  // Without it Korean is written in whatever the system has.
  import('@fontsource-variable/noto-sans-kr/wght.css').catch(() => {});
}
