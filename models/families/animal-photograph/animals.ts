import { asianElephant } from '../../parts/motifs/animals/asian-elephant.ts';
import { brownBear } from '../../parts/motifs/animals/brown-bear.ts';
import { cockatoo } from '../../parts/motifs/animals/cockatoo.ts';
import { dog } from '../../parts/motifs/animals/dog.ts';
import { goat } from '../../parts/motifs/animals/goat.ts';
import { horse } from '../../parts/motifs/animals/horse.ts';
import { humboldtPenguin } from '../../parts/motifs/animals/humboldt-penguin.ts';
import { lemur } from '../../parts/motifs/animals/lemur.ts';
import { lion } from '../../parts/motifs/animals/lion.ts';
import { lizard } from '../../parts/motifs/animals/lizard.ts';
import { mandarinDuck } from '../../parts/motifs/animals/mandarin-duck.ts';
import { pheasant } from '../../parts/motifs/animals/pheasant.ts';
import { porcupine } from '../../parts/motifs/animals/porcupine.ts';
import { pygmyMarmoset } from '../../parts/motifs/animals/pygmy-marmoset.ts';
import { rhinoceros } from '../../parts/motifs/animals/rhinoceros.ts';
import { tropicalFish } from '../../parts/motifs/animals/tropical-fish.ts';
import { vervetMonkey } from '../../parts/motifs/animals/vervet-monkey.ts';
import { yak } from '../../parts/motifs/animals/yak.ts';
import { zebra } from '../../parts/motifs/animals/zebra.ts';
import type { Figure } from '../../parts/painting/figure.ts';

export const poses = ['standing', 'moving', 'resting', 'mixed'] as const;
export type Pose = (typeof poses)[number];

export interface Cast {
  readonly figure: Figure;
  /** How far it is turned from facing the viewer, radians. */
  readonly turn: number;
  /** Size beside the others, 1 for most. */
  readonly size?: number;
  /** Radians the viewer looks down. */
  readonly pitch?: number;
}

type MakeCast = (at: number, pose: Pose) => Cast;

const turns = [1.2, 0.95, 1.32, 0.85, 1.12, 1.25, 1.02, 1.3, 0.9];
const turnAt = (at: number): number => turns[at % turns.length]!;
const pick = <Value>(values: readonly Value[], at: number): Value => values[at % values.length]!;

const orlov = (at: number, pose: Pose): Cast => {
  const greys = [
    { coat: '#b9b7b4', mane: '#e2e0dc', socks: '#5f5c5a', dapples: 0.75 },
    { coat: '#d6d4d0', mane: '#f0eeea', socks: '#8d8a86', dapples: 0.4 },
    { coat: '#8d8c8c', mane: '#5c5a5a', socks: '#3f3d3d', dapples: 0.9 },
    { coat: '#e6e4df', mane: '#f4f2ee', socks: '#c9c6c0', dapples: 0.2 },
  ];
  const gait =
    pose === 'moving' ? 'trot' : pose === 'mixed' ? pick(['stand', 'graze', 'trot'] as const, at) : 'stand';
  return { figure: horse({ pose: gait, ...pick(greys, at) }), turn: turnAt(at) };
};

/** Each animal: the figure in that place of the picture, no two alike. */
export const animals = {
  lion: (at, pose) => ({ figure: lion(pose === 'resting' ? 'lie' : 'walk'), turn: 0.95 + at * 0.2 }),
  'brown-bear': (at, pose) => ({
    figure: brownBear(pose === 'mixed' && at === 0 ? 'sit' : 'walk', pick(['#6b4628', '#7d5632'], at)),
    turn: at === 0 && pose === 'mixed' ? 0.45 : 1.05,
  }),
  zebra: (at, pose) => ({
    figure: zebra(
      pose === 'mixed'
        ? pick(['graze', 'stand', 'stand', 'trot'] as const, at)
        : pose === 'moving'
          ? 'trot'
          : 'stand',
    ),
    turn: turnAt(at),
  }),
  cockatoo: (at) => ({
    figure: cockatoo(at % 2 ? 'laid' : 'raised', at === 2),
    turn: pick([0.9, 0.6, 0.25, 1.2, 0.7], at),
    size: at === 2 ? 1.06 : 1,
  }),
  goat: () => ({ figure: goat('#cdbfa6', 0.06), turn: 1.1 }),
  elephant: () => ({ figure: asianElephant(), turn: 0.85 }),
  penguin: (at) => ({
    figure: humboldtPenguin(at % 3 === 1 ? 'out' : 'down', at > 2),
    turn: pick([0.7, 0.35, 1.0, 0.5, 0.9], at),
    size: at > 2 ? 0.68 : 1,
  }),
  porcupine: () => ({ figure: porcupine(), turn: 1.1 }),
  'jindo-dog': (at, pose) => ({
    figure: dog({
      pose: pose === 'mixed' && at === 0 ? 'sit' : 'stand',
      breed: 'jindo',
      coat: pick(['#c98f52', '#efe6d4'], at),
      look: pick([-0.3, 0.35], at),
    }),
    turn: turnAt(at),
  }),
  'pungsan-dog': (at, pose) => ({
    figure: dog({
      pose:
        pose === 'mixed'
          ? pick(['sit', 'stand', 'lie'] as const, at)
          : pose === 'moving'
            ? 'walk'
            : pose === 'resting'
              ? pick(['lie', 'sit'] as const, at)
              : 'stand',
      breed: 'pungsan',
      coat: pick(['#ece3d0', '#e2d3b4'], at),
      look: pick([-0.35, 0.4], at),
    }),
    turn: pick([1.0, 1.15], at),
  }),
  'pungsan-puppy': (at) => ({
    figure: dog({
      pose: pick(['sit', 'stand'] as const, at),
      breed: 'pungsan',
      coat: pick(['#efe8d8', '#e6d9be'], at),
      look: pick([-0.4, 0.3], at),
      puppy: true,
    }),
    turn: pick([0.6, 0.9], at),
  }),
  lemur: (at) => ({
    figure: lemur(at % 2 ? -1 : 1, at === 2 ? 'chest' : 'knees'),
    turn: pick([0.35, 0.5, 0.2], at),
    size: at === 1 ? 0.94 : 1,
  }),
  'mandarin-duck': (at) => ({
    figure: mandarinDuck(at % 3 === 1 ? 'duck' : 'drake'),
    turn: pick([1.25, 1.1, 1.4, 0.9, 1.2, 1.35, 1.05], at),
    pitch: 0.2,
  }),
  'steppe-horse': (at, pose) => ({
    figure: horse({
      pose:
        pose === 'moving'
          ? pick(['gallop', 'gallop', 'trot'] as const, at)
          : pick(['graze', 'stand', 'stand'] as const, at),
      stocky: true,
      ...pick(
        [
          { coat: '#8a5c34', mane: '#2c201a', socks: '#3a2a20' },
          { coat: '#c49a5e', mane: '#3a2c20', socks: '#5a4632' },
          { coat: '#4a3426', mane: '#241a16', socks: '#2c201a' },
        ],
        at,
      ),
    }),
    turn: turnAt(at),
  }),
  'orlov-trotter': orlov,
  'white-horse': (at, pose) => ({
    figure: horse({
      pose:
        pose === 'mixed'
          ? pick(['stand', 'graze', 'stand'] as const, at)
          : pose === 'moving'
            ? 'trot'
            : 'stand',
      coat: pick(['#f1efe9', '#e9e6df', '#f4f2ec'], at),
      mane: '#fbf9f4',
      socks: '#dcd8d0',
      dapples: 0.08,
    }),
    turn: turnAt(at),
  }),
  pheasant: (at) => ({
    figure: pheasant(pick(['golden', 'silver', 'ring-necked', 'hen'] as const, at)),
    turn: pick([1.2, 1.25, 1.15, 1.1], at),
  }),
  'pygmy-marmoset': (at) => ({ figure: pygmyMarmoset(at % 2 ? 1 : -1), turn: pick([0.45, 0.3], at) }),
  'bearded-dragon': (at) => ({
    figure: lizard({ kind: 'dragon', tail: at % 2 ? 1 : -1 }),
    turn: pick([0.9, 1.2], at),
    pitch: 0.42,
  }),
  'spotted-lizard': (at) => ({
    figure: lizard({ kind: 'leopard', tail: at % 2 ? 1 : -1 }),
    turn: pick([1.0, 0.5, 1.3], at),
    pitch: 0.75,
  }),
  'tropical-fish': (at) => {
    const kind = pick(
      ['angelfish', 'discus', 'barb', 'gourami', 'barb', 'angelfish', 'barb', 'gourami', 'discus'] as const,
      at,
    );
    return {
      figure: tropicalFish(kind),
      turn: turnAt(at),
      pitch: 0.05,
      size: kind === 'barb' ? 0.6 : kind === 'gourami' ? 0.8 : 1,
    };
  },
  yak: (at) => ({
    figure: yak(
      at === 0 ? 'graze' : 'stand',
      pick(['#3a2c24', '#2c231e'], at),
      pick(['#d8d0c4', '#2c231e'], at),
    ),
    turn: pick([1.2, 1.0], at),
  }),
  'black-rhinoceros': () => ({ figure: rhinoceros('black'), turn: 1.0 }),
  'white-rhinoceros': () => ({ figure: rhinoceros('white'), turn: 1.15 }),
  'vervet-monkey': (at) => ({
    figure: vervetMonkey(at % 2 ? -1 : 1, at === 1 ? 'chest' : 'knees', at === 2),
    turn: pick([0.4, 0.35, 0.15], at),
    size: at === 2 ? 0.66 : 1,
  }),
} as const satisfies Record<string, MakeCast>;

export type AnimalName = keyof typeof animals;
export const animalNames = Object.keys(animals) as [AnimalName, ...AnimalName[]];
