import type { PageKey, Voice } from './site-facts.ts';

/** Degrees on the colour wheel up to which a colour has its name. */
const hues: readonly (readonly [upTo: number, name: string])[] = [
  [14, 'red'],
  [42, 'orange'],
  [68, 'yellow'],
  [165, 'green'],
  [255, 'blue'],
  [290, 'purple'],
  [335, 'pink'],
  [360, 'red'],
];

/**
 * A colour in everyday words.
 *
 * @param hex `#rrggbb`
 */
export function nameColour(hex: string, { words }: Pick<Voice, 'words'>): string {
  const [name, shade] = classify(hex);
  const colour = words(`colour.${name}` as PageKey);
  return shade === null ? colour : words(`colour.${shade}`, { colour });
}

function classify(hex: string): [name: string, shade: 'dark' | 'light' | null] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const spread = most - least;
  const lightness = (most + least) / 2;
  const shade = lightness < 0.3 ? 'dark' : lightness > 0.75 ? 'light' : null;
  if (lightness < 0.09) return ['black', null];
  if (spread < 0.1) {
    if (lightness > 0.88) return ['white', null];
    return lightness < 0.16 ? ['black', null] : ['grey', shade];
  }
  const sixth =
    most === red
      ? ((green - blue) / spread + 6) % 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  const hue = sixth * 60;
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  // Dark or dull orange and yellow are called brown, pale ones beige.
  if (hue >= 14 && hue < 68) {
    if (lightness > 0.7 && saturation < 0.75) return ['beige', null];
    if (lightness < 0.42 || saturation < 0.35)
      return ['brown', lightness < 0.25 ? 'dark' : lightness > 0.6 ? 'light' : null];
  }
  return [hues.find(([upTo]) => hue < upTo)?.[1] ?? 'red', shade];
}
