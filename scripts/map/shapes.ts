import { type GeoProjection, geoConicEqualArea, geoIdentity, geoPath } from 'd3-geo';
import { merge } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { AllyId } from '#model';
import { areaOf, type Point, simplified } from './simplify.ts';

/** A part of the world to draw. */
export interface Region {
  readonly projection: GeoProjection;
  /** Grid of whole numbers that the projection fills. */
  readonly width: number;
  readonly height: number;
  /** Land outside these degrees is left out before projecting: west, south, east, north. */
  readonly near: readonly [number, number, number, number];
  /** Triangles smaller than this are straightened, islands smaller than `island` left out, square units of the grid. */
  readonly detail: number;
  readonly island: number;
  /** ISO 3166-1 numeric codes of what is drawn as an ally's. */
  readonly allies: Readonly<Partial<Record<AllyId, readonly string[]>>>;
}

/** Iceland to the east of Türkiye, Crete to the North Cape. */
export const EUROPE: Region = {
  projection: geoConicEqualArea()
    .parallels([40, 64])
    .rotate([-12, 0])
    .center([3.7, 53])
    .scale(905)
    .translate([312, 313]),
  width: 700,
  height: 600,
  near: [-32, 25, 62, 75],
  detail: 1.4,
  island: 6,
  allies: {
    ALB: ['008'],
    BEL: ['056'],
    BGR: ['100'],
    HRV: ['191'],
    CZE: ['203'],
    DNK: ['208'],
    EST: ['233'],
    // Åland is Finland's.
    FIN: ['246', '248'],
    FRA: ['250'],
    DEU: ['276'],
    GRC: ['300'],
    HUN: ['348'],
    ISL: ['352'],
    ITA: ['380'],
    LVA: ['428'],
    LTU: ['440'],
    LUX: ['442'],
    MNE: ['499'],
    NLD: ['528'],
    MKD: ['807'],
    NOR: ['578'],
    POL: ['616'],
    PRT: ['620'],
    ROU: ['642'],
    SVK: ['703'],
    SVN: ['705'],
    ESP: ['724'],
    SWE: ['752'],
    TUR: ['792'],
    GBR: ['826'],
  },
};

/** Alaska to Newfoundland; Hawaii is cut. */
export const NORTH_AMERICA: Region = {
  projection: geoConicEqualArea()
    .parallels([30, 60])
    .rotate([98, 0])
    .center([-3, 48])
    .scale(184)
    .translate([126, 106]),
  width: 256,
  height: 184,
  near: [-179, 14, -50, 84],
  detail: 2.2,
  island: 12,
  allies: { CAN: ['124'], USA: ['840'] },
};

/** Greenland would be a sliver at the edge of either map, in the colour of those who are no allies. */
const LEFT_OUT = ['304'];

type Country = Polygon | MultiPolygon;

/** Projects, simplifies and cuts a region; every border is simplified once, so that neighbours meet without gaps. */
export function shapesOf(
  topology: Topology,
  region: Region,
): {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly allies: Readonly<Record<string, string>>;
} {
  const countries = (topology.objects.countries as GeometryObject & { geometries: Country[] }).geometries;
  const ours = new Set(Object.values(region.allies).flat());
  const codes = Object.entries(region.allies);
  const flat = flattened(topology, region);
  const others = countries.filter(
    (country) =>
      !ours.has(String(country.id)) &&
      !LEFT_OUT.includes(String(country.id)) &&
      isNear(topology, country, region),
  );
  return {
    width: region.width,
    height: region.height,
    land: outlineOf(merge(flat, others), region),
    allies: Object.fromEntries(
      codes.map(([ally, ids]) => [
        ally,
        outlineOf(
          merge(
            flat,
            countries.filter(({ id }) => ids.includes(String(id))),
          ),
          region,
        ),
      ]),
    ),
  };
}

/** Gives the topology on the region's plane, its lines simplified. */
function flattened(topology: Topology, { projection, detail }: Region): Topology {
  const { arcs } = decoded(topology);
  return {
    type: 'Topology',
    objects: topology.objects,
    arcs: arcs.map((arc) =>
      simplified(
        arc.map(([x, y]): Point => projection([x, y]) ?? [Number.NaN, Number.NaN]),
        detail,
      ).map(([x, y]) => [x, y]),
    ),
  };
}

/** Turns steps on the topology's own grid into degrees. */
function decoded({ arcs, transform }: Topology): { readonly arcs: readonly (readonly Point[])[] } {
  const [[kx, ky], [tx, ty]] = [transform?.scale ?? [1, 1], transform?.translate ?? [0, 0]];
  return {
    arcs: arcs.map((arc) => {
      let [x, y] = [0, 0];
      return arc.map(([dx = 0, dy = 0]): Point => {
        x += dx;
        y += dy;
        return [x * kx + tx, y * ky + ty];
      });
    }),
  };
}

function isNear(topology: Topology, country: Country, { near: [west, south, east, north] }: Region): boolean {
  return merge(topology, [country])
    .coordinates.flat(2)
    .some(([x = 0, y = 0]) => x > west && x < east && y > south && y < north);
}

/** Cuts an outline at the frame and writes it on the grid; see `Shapes` of what is written. */
function outlineOf(geometry: MultiPolygonOfPoints, { width, height, island }: Region): string {
  const rings: Point[][] = [];
  const pen = {
    beginPath: () => {},
    closePath: () => {},
    arc: () => {},
    moveTo: (x: number, y: number) => void rings.push([[Math.round(x), Math.round(y)]]),
    lineTo: (x: number, y: number) => {
      const ring = rings.at(-1);
      const [lastX, lastY] = ring?.at(-1) ?? [Number.NaN, Number.NaN];
      const point: Point = [Math.round(x), Math.round(y)];
      if (point[0] !== lastX || point[1] !== lastY) ring?.push(point);
    },
  };
  geoPath(
    geoIdentity().clipExtent([
      [0, 0],
      [width, height],
    ]),
    pen,
  )(geometry);
  return rings
    .filter((ring) => areaOf(ring) >= island)
    .map(steps)
    .join(';');
}

type MultiPolygonOfPoints = ReturnType<typeof merge>;

/** Writes a ring as its first point and the steps to the others; a minus needs no space before it. */
function steps(ring: readonly Point[]): string {
  const [first] = ring;
  const closed = ring.at(-1)?.join() === first?.join() ? ring.slice(0, -1) : ring;
  return closed
    .flatMap(([x, y], i) => {
      const [fromX, fromY] = closed[i - 1] ?? [0, 0];
      return [x - fromX, y - fromY];
    })
    .join(' ')
    .replaceAll(' -', '-');
}
