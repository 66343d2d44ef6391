/** What a page around the tour may keep from it. */
export type PageFeature = 'clipboard-write' | 'web-share';

interface FeaturePolicy {
  readonly allowsFeature: (feature: string) => boolean;
}

/** Whether the page around the tour lets it do something; where the browser does not tell, it is tried. */
export function isAllowed(feature: PageFeature): boolean {
  const { featurePolicy } = document as { readonly featurePolicy?: FeaturePolicy };
  return featurePolicy?.allowsFeature(feature) ?? true;
}
