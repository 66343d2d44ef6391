let isThere = false;

const { xr } = globalThis.navigator ?? {};
const ask = (): void =>
  void xr?.isSessionSupported('immersive-vr').then(
    (isSupported) => {
      isThere = isSupported;
    },
    // Frames of other pages may not ask.
    () => {},
  );
ask();
// One is plugged in, or taken away.
xr?.addEventListener('devicechange', ask);

/** Whether a headset could be entered now, as far as the browser has said. */
export function hasHeadset(): boolean {
  return isThere;
}
