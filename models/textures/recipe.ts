/**
 * Colour at a point of a texture, `u` to the right and `v` upwards, both 0 … 1 and repeating. Detail layers answer
 * with linear brightness on any scale (the build brings the mean to 1); paintings answer with the linear colour
 * itself.
 */
export type TextureRecipe = (u: number, v: number) => Rgb;

export type Rgb = readonly [red: number, green: number, blue: number];

/** The same brightness in all channels. */
export function grey(value: number): Rgb {
  return [value, value, value];
}

export function blend(a: Rgb, b: Rgb, t: number): Rgb {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

export function brighten(a: Rgb, by: number): Rgb {
  return [a[0] * by, a[1] * by, a[2] * by];
}

/** `#rrggbb` as linear light. */
export function paintOf(hex: string): Rgb {
  const channel = (at: number): number => {
    const s = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}
