/**
 * Marks the page as light where its address asks for it (`theme=light`), or leaves it to the visitor's system and that
 * is light. Called before the first picture: nothing else is imported for it.
 */
export function followTheme(window: Window): void {
  const theme = new URLSearchParams(window.location.search).get('theme');
  const { dataset } = window.document.documentElement;
  const light = window.matchMedia('(prefers-color-scheme: light)');
  const paint = (): void => {
    if (theme === 'light' || (theme !== 'dark' && light.matches)) dataset['theme'] = 'light';
    else delete dataset['theme'];
  };
  paint();
  light.addEventListener('change', paint);
}
