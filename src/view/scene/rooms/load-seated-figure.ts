import type { Carving } from '../../../../models/building/carving/carving.ts';

let loading: Promise<Carving | null> | null = null;

/**
 * The carved figure of the statue halls: its table is a script of its own, which comes when such a hall is first built.
 * Null where it cannot be had: the hall stands without it, rather than not at all.
 */
export function loadSeatedFigure(): Promise<Carving | null> {
  loading ??= read().catch(() => null);
  return loading;
}

async function read(): Promise<Carving> {
  const [{ readCarving }, { seatedFigure }] = await Promise.all([
    import('../../../../models/building/carving/read-carving.ts'),
    import('../../../../models/building/carving/seated-figure.ts'),
  ]);
  return readCarving(seatedFigure);
}
