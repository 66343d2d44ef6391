import type { ReliefGround } from '../../kit/relief/relief-ground.ts';
import type { LineKey } from '../../kit/relief/relief-distance.ts';

/** A scrolling cloud about the origin, 100 units long, its tail towards −x. */
export function reliefCloud(ground: ReliefGround, height = 5, colour?: string): void {
  const own = colour === undefined ? {} : { colour };
  const curl = (x: number, y: number, radius: number, way: number): void => {
    const keys = Array.from({ length: 12 }, (_, at): LineKey => {
      const t = at / 11;
      const angle = way * (t * 7.2) + Math.PI / 2;
      const reach = radius * (1 - t * 0.82);
      return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach, 2.6 - t * 1.2];
    });
    ground.dome([x, y], [radius, radius], { height: height * 0.45, ...own });
    ground.limb(keys, { height, steps: 36, ...own });
  };
  ground.limb(
    [
      [-56, -8, 0.6],
      [-30, -10, 3],
      [0, -12, 3.4],
      [34, -10, 2.6],
    ],
    { height, ...own },
  );
  ground.limb(
    [
      [-44, -3, 0.6],
      [-24, -4, 2.4],
      [-10, -4, 2],
    ],
    { height: height * 0.8, ...own },
  );
  curl(-8, 0, 12, 1);
  curl(14, 4, 15, -1);
  curl(34, -3, 10, -1);
}
