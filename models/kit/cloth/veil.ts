import type { Vector3 } from '../vector.ts';
import { meshCloth, type ClothMesh } from './cloth-mesh.ts';
import { cutCloth, type ClothCut } from './cloth-net.ts';
import { drapeCloth, type DrapeOptions } from './drape-cloth.ts';

/** A thing under linen, as the build takes it up. */
export interface Veil {
  /** Stands on the origin: the lowest point of the hem at y = 0, the box centred in x and z. */
  readonly mesh: ClothMesh;
  /** Width, height, depth, metres. */
  readonly size: Vector3;
  /** Metres of cloth that its texture coordinates 0…1 span. */
  readonly span: number;
}

export interface VeilOptions extends Omit<DrapeOptions, 'start'> {
  readonly cut: ClothCut;
  /** Height from which the cloth falls, metres. */
  readonly top?: number;
  /** Turn of the cloth as it is laid on, radians, and how far off the middle. */
  readonly turn?: number;
  readonly shift?: readonly [x: number, z: number];
  /** Radius round its middle in which a hand holds the cloth to the crown, metres. */
  readonly hold?: number;
  /** Width and depth of what comes out, as a share: folds draw closer round what is slim. */
  readonly squeeze?: number;
  /** Where the cloth begins; without it flat at `top`. */
  readonly start?: DrapeOptions['start'];
}

/** Lets linen fall over a thing and stands it on the origin. */
export function drapeVeil(options: VeilOptions): Veil {
  const { cut, top = 0, turn = 0, shift = [0, 0], hold = 0, squeeze = 1 } = options;
  const net = cutCloth(cut);
  const longer = Math.max(cut.width, cut.depth);
  const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
  const laid: DrapeOptions['start'] = (u, w) => [
    u * cosine - w * sine + shift[0],
    // No hand lays a cloth quite flat: where it begins to fold is decided by this.
    top + 0.008 * longer * Math.sin((u / longer) * 14 + 1) * Math.sin((w / longer) * 12),
    u * sine + w * cosine + shift[1],
  ];
  const draped = drapeCloth(net, {
    isPinned: (u, w) => Math.hypot(u, w) < hold,
    ...options,
    start: options.start ?? laid,
  });
  for (let at = 0; at < draped.length; at += 3) {
    draped[at] = draped[at]! * squeeze;
    draped[at + 2] = draped[at + 2]! * squeeze;
  }
  const mesh = meshCloth(net, draped, 3);
  return { ...stand(mesh), span: (Math.max(net.columns, net.rows) - 1) * net.cell };
}

function stand(mesh: ClothMesh): { mesh: ClothMesh; size: Vector3 } {
  const min = [Infinity, Infinity, Infinity];
  const max = [-Infinity, -Infinity, -Infinity];
  mesh.positions.forEach((value, at) => {
    min[at % 3] = Math.min(min[at % 3]!, value);
    max[at % 3] = Math.max(max[at % 3]!, value);
  });
  const from = [(min[0]! + max[0]!) / 2, min[1]!, (min[2]! + max[2]!) / 2];
  return {
    mesh: { ...mesh, positions: mesh.positions.map((value, at) => value - from[at % 3]!) },
    size: [max[0]! - min[0]!, max[1]! - min[1]!, max[2]! - min[2]!],
  };
}
