/** The hole in a flank over a wheel: a half circle on upright sides. Metres; x along the car. */
export interface WheelArch {
  readonly x: number;
  /** Height of the axle. */
  readonly y: number;
  readonly radius: number;
}

/** The lower edge of a flank at x: the sill, or the rim of the arch above it. */
export function edgeBelow(x: number, sill: number, arches: readonly WheelArch[]): number {
  let edge = sill;
  for (const arch of arches) {
    const away = Math.abs(x - arch.x);
    if (away > arch.radius) continue;
    edge = Math.max(edge, arch.y + Math.sqrt(arch.radius ** 2 - away ** 2));
  }
  return edge;
}

/**
 * Places along the car at which a skin is measured: even steps, closer together at both ends and over the arches, where
 * the edge turns fast. A pair of places a hair apart stands at each upright side of an arch and at each of `breaks`.
 */
export function listStations(
  from: number,
  to: number,
  step: number,
  arches: readonly WheelArch[],
  breaks: readonly number[] = [],
): number[] {
  const hair = 1e-4;
  const places = new Set<number>();
  const put = (x: number): void => {
    if (x > from + 1e-6 && x < to - 1e-6) places.add(Math.round(x * 1e5) / 1e5);
  };
  const count = Math.ceil((to - from) / step);
  for (let i = 1; i < count; i++) {
    const x = from + ((to - from) * i) / count;
    if (arches.every((arch) => Math.abs(x - arch.x) > arch.radius + step * 0.4)) put(x);
  }
  for (const reach of [0.012, 0.035, 0.07, 0.12]) {
    put(from + reach);
    put(to - reach);
  }
  for (const arch of arches) {
    for (let i = 0; i <= 18; i++) put(arch.x - arch.radius * Math.cos((i / 18) * Math.PI));
    put(arch.x - arch.radius - hair);
    put(arch.x + arch.radius + hair);
  }
  for (const at of breaks) {
    put(at - hair / 2);
    put(at + hair / 2);
  }
  return [from, ...[...places].sort((a, b) => a - b), to];
}
