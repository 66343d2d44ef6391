import type { Tier } from './draw-tier.ts';
import type { HouseSite } from './read-site.ts';
import { plateRise, type Roof, type Slope } from './roof-surface.ts';

/** Half width and half depth of the stone base at its top, its height, and the z of its middle. */
export interface Base {
  readonly halfX: number;
  readonly halfZ: number;
  readonly height: number;
  readonly batter: number;
  readonly z: number;
}

/** One storey set back on another: its walls and the roof they carry. Attached roofs belong to one as well. */
export interface Storey {
  readonly tier: Tier;
  readonly roof: Roof;
}

export interface HouseForm {
  readonly base: Base;
  readonly storeys: readonly Storey[];
}

const all: readonly Slope[] = ['front', 'back', 'right', 'left'];
/** A roof turned to the visitor runs into the house at its right end. */
const turnedSlopes: readonly Slope[] = ['front', 'back', 'left'];

type TierOver = Partial<Tier> &
  Pick<Tier, 'halfX' | 'halfZ' | 'foot' | 'lintel' | 'baysX' | 'baysZ' | 'windows'>;
type RoofOver = Partial<Roof> & Pick<Roof, 'form' | 'halfX' | 'halfZ' | 'eave' | 'rise'>;

export function makeRoof(over: RoofOver): Roof {
  const isTurned = over.isTurned ?? false;
  return {
    x: 0,
    z: 0,
    isTurned,
    run: over.halfZ,
    gable: 0,
    lift: 1.5,
    flare: 0.85,
    curve: 14,
    overhang: 3.7,
    slopes: isTurned ? turnedSlopes : all,
    hidden: isTurned ? [] : ['back'],
    size: 1,
    ...over,
  };
}

function makeStorey(tier: TierOver, roofOver: RoofOver): Storey {
  const roof = makeRoof(roofOver);
  return {
    roof,
    tier: {
      x: 0,
      z: 0,
      sides: ['front', 'right', 'left'],
      pillar: 0.45,
      beam: 0.9,
      bracket: 1,
      // Up to the boards of the eave: no sky shows between wall and roof.
      top: roof.eave + plateRise(roof) + 0.06,
      ...tier,
    },
  };
}

export function planHouse({ isGreat }: Pick<HouseSite, 'isGreat'>): HouseForm {
  return isGreat ? planGreatHouse() : planLesserHouse();
}

/** The first house: a fortress-like base and three receding tiers, with smaller roofs set before them. */
function planGreatHouse(): HouseForm {
  const z = -21.6;
  const storeys: Storey[] = [
    makeStorey(
      {
        z,
        halfX: 27,
        halfZ: 17,
        foot: 9.3,
        lintel: 17.4,
        baysX: 10,
        baysZ: 6,
        windows: [
          [10.3, 12.9],
          [14, 16.2],
        ],
      },
      {
        form: 'skirt',
        z,
        halfX: 30.7,
        halfZ: 20.7,
        eave: 18.9,
        rise: 4.4,
        run: 8.7,
        lift: 1.55,
        flare: 0.9,
        curve: 17,
      },
    ),
    makeStorey(
      {
        z,
        halfX: 22,
        halfZ: 12,
        foot: 22.6,
        lintel: 26.75,
        baysX: 8,
        baysZ: 5,
        windows: [[23.95, 25.6]],
        beam: 0.8,
        pillar: 0.4,
        bracket: 0.95,
      },
      { form: 'skirt', z, halfX: 25.7, halfZ: 15.7, eave: 28.2, rise: 4, run: 8.2, lift: 1.45 },
    ),
    makeStorey(
      {
        z,
        halfX: 17.5,
        halfZ: 7.5,
        foot: 31.6,
        lintel: 34.1,
        baysX: 7,
        baysZ: 3,
        windows: [[32.45, 33.2]],
        beam: 0.65,
        pillar: 0.36,
        bracket: 0.92,
      },
      {
        form: 'hip-and-gable',
        z,
        halfX: 21.4,
        halfZ: 11.4,
        eave: 35.5,
        rise: 6.75,
        gable: 15.2,
        curve: 11.4,
        overhang: 3.9,
      },
    ),
    makeStorey(
      {
        z: z + 11,
        halfX: 6,
        halfZ: 6,
        foot: 20.35,
        lintel: 28.75,
        baysX: 4,
        baysZ: 2,
        windows: [
          [23.2, 24.9],
          [25.9, 27.4],
        ],
        beam: 0.75,
        pillar: 0.36,
        bracket: 0.75,
      },
      {
        form: 'hip-and-gable',
        z: z + 12.4,
        isTurned: true,
        halfX: 7.2,
        halfZ: 8.6,
        eave: 30,
        rise: 5,
        gable: 4.8,
        lift: 1,
        flare: 0.55,
        curve: 7,
        overhang: 2.6,
        size: 0.85,
      },
    ),
  ];
  for (const side of [-1, 1]) {
    storeys.push(
      makeStorey(
        {
          x: side * 20.2,
          z: z + 14.9,
          halfX: 4.4,
          halfZ: 6.1,
          foot: 9.3,
          lintel: 19.75,
          baysX: 3,
          baysZ: 2,
          windows: [
            [10.3, 12.9],
            [14, 16.2],
            [17.3, 18.4],
          ],
          beam: 0.7,
          pillar: 0.36,
          bracket: 0.72,
        },
        {
          form: 'hip-and-gable',
          x: side * 20.2,
          z: z + 16.6,
          isTurned: true,
          halfX: 6.9,
          halfZ: 6.9,
          eave: 20.9,
          rise: 4.5,
          gable: 4.6,
          lift: 0.95,
          flare: 0.5,
          curve: 6,
          overhang: 2.5,
          size: 0.8,
        },
      ),
    );
  }
  return { base: { halfX: 30, halfZ: 20, height: 9, batter: 1, z }, storeys };
}

/** The second house: the same words said more quietly, two tiers on a lower base. */
function planLesserHouse(): HouseForm {
  const z = -13.6;
  return {
    base: { halfX: 24, halfZ: 12.4, height: 7.6, batter: 0.8, z },
    storeys: [
      makeStorey(
        {
          z,
          halfX: 21,
          halfZ: 9.6,
          foot: 7.9,
          lintel: 12.4,
          baysX: 9,
          baysZ: 3,
          windows: [[8.9, 11]],
          beam: 0.8,
          pillar: 0.4,
          bracket: 0.9,
        },
        {
          form: 'skirt',
          z,
          halfX: 24.2,
          halfZ: 12.8,
          eave: 13.6,
          rise: 3.6,
          run: 7.4,
          lift: 1.3,
          curve: 12,
          overhang: 3.2,
          slopes: ['front', 'right', 'left'],
        },
      ),
      makeStorey(
        {
          z,
          halfX: 15,
          halfZ: 4.8,
          foot: 17,
          lintel: 19.6,
          baysX: 6,
          baysZ: 2,
          windows: [[17.75, 18.7]],
          beam: 0.65,
          pillar: 0.36,
          bracket: 0.8,
        },
        {
          form: 'hip-and-gable',
          z,
          halfX: 18.4,
          halfZ: 8.2,
          eave: 20.8,
          rise: 5,
          gable: 13,
          lift: 1.3,
          curve: 9,
          overhang: 3.4,
          size: 0.9,
        },
      ),
    ],
  };
}
