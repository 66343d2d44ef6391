import type { MapLand, WorldMap } from '../../src/museum/atlas/world-map.ts';
import { fromMiddle, mapHeight, mapWidth, middleEast, projectPatterson } from './project-patterson.ts';
import { simplifyLine, type MapPoint } from './simplify-line.ts';

/** A TopoJSON file of countries, as far as it is read here. */
export interface CountryTopology {
  readonly transform: { readonly scale: MapPoint; readonly translate: MapPoint };
  /** Lines that outlines share; each point but the first is a step from the one before. */
  readonly arcs: readonly (readonly MapPoint[])[];
  readonly objects: {
    readonly countries: { readonly geometries: readonly CountryGeometry[] };
  };
}

export interface CountryGeometry {
  readonly type: string;
  /** ISO 3166-1 numeric. */
  readonly id?: string;
  readonly properties: { readonly name: string };
  /** Arcs of rings of polygons; ~number for one that is gone along backwards. */
  readonly arcs?: readonly unknown[];
}

/** The museum, degrees east and north. */
const home: MapPoint = [126.21, 40.02];
/** Points nearer to a line than this are left out, units of the map: six hundredths of a degree. */
const tolerance = 0.6;
/** Islands with less than this are left out where their country has a larger one, square units. */
const leastIsland = 14;
const leftOff = new Set(['AQ']);
/** Countries the data draw by themselves without a number of ISO’s; the code is the one in common use. */
const unnumbered: Readonly<Record<string, string>> = { Kosovo: 'XK' };

/** Outlines of the countries for the map on the wall and the flat one. */
export function drawWorld(topology: CountryTopology, former: WorldMap['former'], source: string): WorldMap {
  const { arcs, transform } = topology;
  const lines = arcs.map((arc) => simplifyArc(arc, transform));
  const lands = topology.objects.countries.geometries
    .map((geometry) => drawLand(geometry, lines))
    .filter((land) => land !== null && !leftOff.has(land.code ?? '')) as MapLand[];
  lands.sort((a, b) => (a.code ?? '~').localeCompare(b.code ?? '~', 'en'));
  const [homeX, homeY] = projectPatterson(home[0] - middleEast, home[1]);
  return {
    width: mapWidth,
    height: mapHeight,
    source,
    former,
    home: [Math.round(homeX), Math.round(homeY)],
    lands,
  };
}

/** A line in degrees, simplified by how it looks on the map; ends exactly where it ended. */
function simplifyArc(
  arc: readonly MapPoint[],
  { scale, translate }: CountryTopology['transform'],
): readonly MapPoint[] {
  let [x, y] = [0, 0];
  let before = NaN;
  const degrees = arc.map(([dx, dy]): MapPoint => {
    x += dx;
    y += dy;
    const east = follow(x * scale[0] + translate[0], before);
    before = east;
    return [east, y * scale[1] + translate[1]];
  });
  const flat = degrees.map(([east, north]) => projectPatterson(east - middleEast, north));
  const kept = new Set(simplifyLine(flat, tolerance));
  return degrees.filter((_, at) => kept.has(flat[at] as MapPoint));
}

/** The same meridian, next to another: lines cross the one where degrees begin anew. */
function follow(east: number, before: number): number {
  return Number.isNaN(before) ? east : east + 360 * Math.round((before - east) / 360);
}

function drawLand(geometry: CountryGeometry, lines: readonly (readonly MapPoint[])[]): MapLand | null {
  const code = codeOf(geometry);
  const rings = listRings(geometry)
    .map((arcs) => placeRing(arcs, lines))
    .map((ring) => ({ ring, area: areaOf(ring) }))
    .sort((a, b) => b.area - a.area);
  const [largest] = rings;
  if (!largest) return null;
  const drawn = rings.filter(({ area }, at) => at === 0 || area >= leastIsland);
  const xs = largest.ring.map(([x]) => x);
  const ys = largest.ring.map(([, y]) => y);
  const [minX, maxX, minY, maxY] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return {
    code,
    path: drawn.map(({ ring }) => formatRing(ring)).join(''),
    at: middleOf(largest.ring),
    size: [Math.round(maxX - minX), Math.round(maxY - minY)],
  };
}

function codeOf({ id, properties }: CountryGeometry): string | null {
  const known = unnumbered[properties.name];
  if (known !== undefined || id === undefined) return known ?? null;
  // Numbers of countries have letters in the language tags of the platform.
  const letters = new Intl.Locale(`und-${id}`).region;
  return letters !== undefined && /^[A-Z]{2}$/.test(letters) ? letters : null;
}

/** Rings of all polygons, outer and inner, as numbers of arcs. */
function listRings({ type, arcs = [] }: CountryGeometry): readonly (readonly number[])[] {
  if (type === 'Polygon') return arcs as readonly (readonly number[])[];
  return (arcs as readonly (readonly (readonly number[])[])[]).flat();
}

/** A ring in whole units of the map, on the side of the cut where its middle lies. */
function placeRing(arcs: readonly number[], lines: readonly (readonly MapPoint[])[]): readonly MapPoint[] {
  const degrees: MapPoint[] = [];
  for (const number of arcs) {
    const line = lines[number < 0 ? ~number : number] ?? [];
    const points = number < 0 ? line.toReversed() : line;
    for (const [east, north] of points.slice(degrees.length > 0 ? 1 : 0)) {
      degrees.push([follow(east, degrees.at(-1)?.[0] ?? NaN), north]);
    }
  }
  const easts = degrees.map(([east]) => east);
  const middle = (Math.min(...easts) + Math.max(...easts)) / 2;
  const shift = fromMiddle(middle) - middle;
  return degrees.map(([east, north]) => {
    const [x, y] = projectPatterson(east + shift, north);
    // What reaches over the edge ends there.
    return [Math.min(mapWidth, Math.max(0, Math.round(x))), Math.round(y)];
  });
}

function areaOf(ring: readonly MapPoint[]): number {
  let sum = 0;
  ring.forEach(([x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] as MapPoint;
    sum += x * nextY - nextX * y;
  });
  return Math.abs(sum) / 2;
}

/** Centre of gravity, whole units; the first point of what has no area. */
function middleOf(ring: readonly MapPoint[]): MapPoint {
  let [sum, sumX, sumY] = [0, 0, 0];
  ring.forEach(([x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] as MapPoint;
    const cross = x * nextY - nextX * y;
    sum += cross;
    sumX += (x + nextX) * cross;
    sumY += (y + nextY) * cross;
  });
  const [x, y] = sum === 0 ? (ring[0] as MapPoint) : [sumX / (3 * sum), sumY / (3 * sum)];
  return [Math.round(x), Math.round(y)];
}

/** A ring as a part of an SVG path in steps; empty where it has shrunk to a line. */
function formatRing(ring: readonly MapPoint[]): string {
  const steps: string[] = [];
  let [lastX, lastY] = ring[0] as MapPoint;
  const start = `M${lastX} ${lastY}`;
  for (const [x, y] of ring.slice(1, -1)) {
    const [dx, dy] = [x - lastX, y - lastY];
    if (dx === 0 && dy === 0) continue;
    steps.push(`${dx}${dy < 0 ? '' : ' '}${dy}`);
    [lastX, lastY] = [x, y];
  }
  if (steps.length < 2) return '';
  return `${start}l${steps.reduce((path, step) => (step.startsWith('-') ? path + step : `${path} ${step}`))}z`;
}
