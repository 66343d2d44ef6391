let isThere = false;

interface FeaturePolicy {
  allowsFeature(feature: string): boolean;
}

/** To ask in a frame whose page does not allow it is an error in that page's console. */
function mayAsk(): boolean {
  const { featurePolicy } = document as { readonly featurePolicy?: FeaturePolicy };
  return featurePolicy?.allowsFeature('xr-spatial-tracking') ?? window.top === window;
}

const { xr } = globalThis.navigator ?? {};
const ask = (): void =>
  void xr?.isSessionSupported('immersive-vr').then(
    (isSupported) => {
      isThere = isSupported;
    },
    () => {},
  );
if (xr && mayAsk()) {
  ask();
  // One is plugged in, or taken away.
  xr.addEventListener('devicechange', ask);
}

/** Whether a headset could be entered now, as far as the browser has said. */
export function hasHeadset(): boolean {
  return isThere;
}
