/** How much is heard of each thing that sounds as long as one stays: 0 silent, 1 as loud as it ever is. */
export interface Mix {
  readonly wind: number;
  readonly stream: number;
  /** How near the bells at the eaves hang; they strike by themselves. */
  readonly bells: number;
  /** The hum of a hall: its air and its lamps. */
  readonly hum: number;
  /** How much of a step or a door comes back from the walls. */
  readonly echo: number;
}

/** What one walks on, and in what. Inside, everybody wears shoe covers of cloth. */
export type FloorSound = 'paving' | 'snow' | 'stone' | 'carpet' | 'wood' | 'rock';
