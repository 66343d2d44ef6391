import { eyeHeight, walkingSpeed } from './pose.ts';

/** How one wants to be moved, and from how high one looks: chosen in the cloakroom. */
export interface Comfort {
  /** Jump: whatever would lead the eyes is a cut, and the keys that walk go on in steps. */
  readonly movesBy: 'walk' | 'jump';
  /** Vertical angle of view on a wide screen, degrees. */
  readonly fieldOfView: number;
  /** Walking speed, metres a second. */
  readonly pace: number;
  /** Keys, buttons and sticks turn by 30° each time they are pressed. */
  readonly turnsInSteps: boolean;
  readonly eyes: keyof typeof eyeHeights;
  /** The edges of the picture go dark while it moves. */
  readonly vignette: boolean;
  /** What lies on the picture to walk and look by. */
  readonly hands: 'none' | 'stick' | 'buttons';
}

/** Heights of the eyes above the feet, metres: standing, in a chair, of a child of six. */
export const eyeHeights = { standing: eyeHeight, seated: 1.2, child: 1.05 } as const;

/** What there is to choose from, the usual first. */
export const comfortChoices = {
  movesBy: ['walk', 'jump'],
  fieldOfView: [60, 65, 70, 75],
  pace: [walkingSpeed, 0.7, 1, 2],
  turnsInSteps: [false, true],
  eyes: ['standing', 'seated', 'child'],
  vignette: [false, true],
  hands: ['none', 'stick', 'buttons'],
} as const satisfies { readonly [Name in keyof Comfort]: readonly Comfort[Name][] };

/** Reads what was kept of it, which may be anything: what is no choice is as usual. */
export function readComfort(kept: unknown): Comfort {
  const values = new Map(Object.entries(kept ?? {}));
  return Object.fromEntries(
    Object.entries(comfortChoices).map(([name, choices]) => [
      name,
      choices.find((choice) => choice === values.get(name)) ?? choices[0],
    ]),
  ) as unknown as Comfort;
}
