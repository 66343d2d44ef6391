/** A named place from which a picture is taken for `docs/views`. */
export interface Viewpoint {
  readonly name: string;
  /** Address of the place, without `debug`. */
  readonly query: string;
  /** Size of the picture, CSS pixels; 1280 × 720 unless said. */
  readonly width?: number;
  readonly height?: number;
}

/**
 * The ten pictures that show what a change did: the approach, the first halls, a showroom, the great pieces, the
 * tunnel, the room of the founding story, a panel, a phone and a veil.
 */
export const viewpoints: readonly Viewpoint[] = [
  { name: 'approach', query: 'panels=off&room=forecourt&pose=12,44,16,10' },
  { name: 'entrance', query: 'panels=off&room=main-1-1&pose=-10.5,-3,-38,3' },
  { name: 'summary-hall', query: 'panels=off&room=main-1-4&pose=-11,-57,-38,-5' },
  { name: 'showroom', query: 'panels=off&room=second-1-22&pose=4.6,257.2,-90,-4' },
  { name: 'railway-coaches', query: 'panels=off&room=main-3-6&pose=-25.6,-25.5,0,2' },
  { name: 'tunnel', query: 'panels=off&room=second-1-tunnel-8&pose=-1,310,172,2' },
  { name: 'september-2023', query: 'room=second-2-4&pose=-4.5,281,100,-7' },
  { name: 'panel', query: 'exhibit=cosmonaut-glove-2023' },
  { name: 'phone', query: 'exhibit=castro-rifle', width: 390, height: 844 },
  { name: 'veil', query: 'exhibit=main-3-3.plinth2.1' },
];
