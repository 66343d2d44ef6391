/**
 * Fetches the list of slices of the Korean font; the browser then takes the slices a text needs. One slice is taken
 * at once, so that whoever draws letters on a canvas learns from `document.fonts` that the font has come.
 */
export async function loadHangul(): Promise<void> {
  // Without it Korean is written in whatever the system has.
  await import('@fontsource-variable/noto-sans-kr/wght.css')
    .then(() => document.fonts.load("600 1em 'Noto Sans KR Variable'", '한'))
    .catch(() => {});
}
