/** Where an animal stands in a picture: its foot and the room it may fill, picture units. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly high: number;
  readonly wide: number;
  /** Looks to this side, whatever the others do. */
  readonly side?: 1 | -1;
}

export type Layout = 'ground' | 'near' | 'boughs' | 'bough' | 'water' | 'swarm' | 'crag';

const ground: Record<number, readonly Place[]> = {
  1: [{ x: 0, y: 0.12, high: 0.66, wide: 1.02 }],
  2: [
    { x: -0.3, y: 0.21, high: 0.5, wide: 0.7 },
    { x: 0.24, y: 0.09, high: 0.58, wide: 0.76 },
  ],
  3: [
    { x: -0.36, y: 0.25, high: 0.42, wide: 0.52 },
    { x: 0.4, y: 0.2, high: 0.46, wide: 0.56 },
    { x: -0.03, y: 0.08, high: 0.56, wide: 0.7 },
  ],
  4: [
    { x: -0.38, y: 0.27, high: 0.34, wide: 0.6 },
    { x: 0.3, y: 0.24, high: 0.36, wide: 0.62 },
    { x: -0.24, y: 0.07, high: 0.44, wide: 0.76 },
    { x: 0.4, y: 0.06, high: 0.4, wide: 0.56 },
  ],
  5: [
    { x: -0.44, y: 0.27, high: 0.34, wide: 0.4 },
    { x: 0.02, y: 0.28, high: 0.34, wide: 0.42 },
    { x: 0.48, y: 0.25, high: 0.36, wide: 0.42 },
    { x: -0.22, y: 0.09, high: 0.46, wide: 0.58 },
    { x: 0.34, y: 0.07, high: 0.46, wide: 0.58 },
  ],
  7: [
    { x: -0.56, y: 0.32, high: 0.23, wide: 0.3 },
    { x: -0.24, y: 0.325, high: 0.23, wide: 0.3 },
    { x: 0.1, y: 0.32, high: 0.24, wide: 0.3 },
    { x: 0.46, y: 0.31, high: 0.25, wide: 0.32 },
    { x: -0.4, y: 0.2, high: 0.36, wide: 0.46 },
    { x: 0.34, y: 0.18, high: 0.37, wide: 0.46 },
    { x: -0.04, y: 0.06, high: 0.48, wide: 0.62 },
  ],
};

/** Places by layout, from the farthest to the nearest. */
export function placesOf(layout: Layout, number: number): readonly Place[] {
  switch (layout) {
    case 'boughs':
      return [
        { x: -0.48, y: 0.7, high: 0.34, wide: 0.4, side: 1 },
        { x: 0.46, y: 0.575, high: 0.36, wide: 0.4, side: -1 },
        { x: 0.06, y: 0.57, high: 0.34, wide: 0.66, side: 1 },
        { x: -0.32, y: 0.225, high: 0.4, wide: 0.4, side: 1 },
        { x: 0.26, y: 0.205, high: 0.42, wide: 0.4, side: -1 },
      ].slice(0, number) as Place[];
    case 'bough':
      return [
        { x: 0.46, y: 0.5, high: 0.66, wide: 0.6, side: -1 },
        { x: 0.02, y: 0.5, high: 0.74, wide: 0.7, side: 1 },
      ].slice(2 - number) as Place[];
    case 'water':
      return [
        { x: -0.46, y: 0.6, high: 0.17, wide: 0.24, side: 1 },
        { x: 0.44, y: 0.57, high: 0.18, wide: 0.26, side: -1 },
        { x: 0.08, y: 0.52, high: 0.2, wide: 0.28, side: -1 },
        { x: -0.4, y: 0.36, high: 0.27, wide: 0.37, side: 1 },
        { x: 0.4, y: 0.32, high: 0.28, wide: 0.39, side: -1 },
        { x: -0.04, y: 0.17, high: 0.34, wide: 0.48, side: 1 },
        { x: 0.44, y: 0.08, high: 0.34, wide: 0.48, side: -1 },
      ].slice(0, number) as Place[];
    case 'swarm':
      return [
        { x: -0.5, y: 0.72, high: 0.36, wide: 0.26, side: 1 },
        { x: 0.1, y: 0.76, high: 0.36, wide: 0.26, side: -1 },
        { x: 0.5, y: 0.8, high: 0.3, wide: 0.28, side: -1 },
        { x: 0.46, y: 0.5, high: 0.3, wide: 0.3, side: -1 },
        { x: 0.3, y: 0.3, high: 0.3, wide: 0.28, side: -1 },
        { x: -0.14, y: 0.5, high: 0.5, wide: 0.36, side: 1 },
        { x: -0.5, y: 0.42, high: 0.3, wide: 0.3, side: 1 },
        { x: -0.4, y: 0.2, high: 0.3, wide: 0.34, side: 1 },
        { x: 0.08, y: 0.24, high: 0.4, wide: 0.36, side: -1 },
      ].slice(0, number) as Place[];
    case 'near':
      return number === 1
        ? [{ x: 0, y: 0.24, high: 0.7, wide: 1.1 }]
        : ([
            { x: 0.3, y: 0.38, high: 0.6, wide: 0.74, side: -1 },
            { x: -0.22, y: 0.14, high: 0.6, wide: 0.92, side: 1 },
          ] as Place[]);
    case 'crag':
      return [{ x: 0.3, y: 0.3, high: 0.62, wide: 0.8, side: -1 }];
    default: {
      const places = ground[number];
      if (!places) throw new Error(`places: none for ${number} animals on the ground`);
      return places;
    }
  }
}
