import { strFromU8, unzipSync } from 'fflate';
import { ORDER } from './office-order.ts';
import { position } from './workbook/opened.ts';
import { type Element, named, parsed, within } from './xml.ts';

/** The parts of an office file by path: their elements, and null for what is no XML. */
type Parts = ReadonlyMap<string, Element | null>;

/**
 * Lists what would make Excel or PowerPoint offer to repair a file: parts that are not well-formed or of no known
 * type, ties to what is not there, elements out of the order of their schema, numbers given twice.
 */
export function officeFaults(bytes: Uint8Array, name = ''): readonly string[] {
  const files = unzipSync(bytes);
  const faults: string[] = [];
  const parts = new Map<string, Element | null>();
  for (const [path, content] of Object.entries(files)) {
    if (path.endsWith('/')) continue;
    parts.set(path, null);
    if (path.endsWith('.xlsx')) faults.push(...officeFaults(content, `${name}${path}!`));
    if (!/\.(?:xml|rels)$/.test(path)) continue;
    try {
      parts.set(path, parsed(strFromU8(content)));
    } catch (error) {
      faults.push(`${path} ${error instanceof Error ? error.message : error}`);
    }
  }
  faults.push(...typeFaults(parts), ...tieFaults(parts));
  for (const [path, root] of parts) {
    if (!root) continue;
    const own = [
      ...orderFaults(root),
      ...sameFaults(root),
      ...chartFaults(root),
      ...sheetFaults(root, parts),
    ];
    faults.push(...own.map((fault) => `${path}: ${fault}`));
  }
  return [...new Set(faults)].map((fault) => `${name}${fault}`);
}

/** Every part has one content type, and every type its part. */
function typeFaults(parts: Parts): readonly string[] {
  const types = parts.get('[Content_Types].xml') ?? undefined;
  const endings = named(types, 'Default').map(({ attributes }) => attributes.Extension?.toLowerCase());
  const paths = named(types, 'Override').map(({ attributes }) => (attributes.PartName ?? '').slice(1));
  return [
    ...twice([...endings, ...paths]).map((one) => `two content types of ${one}`),
    ...paths
      .filter((path) => !parts.has(path))
      .map((path) => `a content type of ${path}, which is not there`),
    ...[...parts.keys()]
      .filter((path) => path !== '[Content_Types].xml' && !paths.includes(path))
      .filter((path) => !endings.includes(path.split('.').at(-1)?.toLowerCase()))
      .map((path) => `no content type of ${path}`),
  ];
}

/** Every relationship leads to a part, and every id that a part uses to a relationship. */
function tieFaults(parts: Parts): readonly string[] {
  const faults: string[] = [];
  for (const [path, root] of parts) {
    if (!root) continue;
    const [, folder = '', file = ''] = /^(.*?)([^/]*)$/.exec(path) ?? [];
    if (path.endsWith('.rels')) {
      const base = folder.replace(/_rels\/$/, '');
      for (const { attributes } of named(root, 'Relationship')) {
        const { Target = '', TargetMode } = attributes;
        const place = new URL(Target, `file:///${base}`).pathname.slice(1);
        if (TargetMode !== 'External' && !parts.has(place)) faults.push(`${path} leads to ${place}`);
      }
      const ids = named(root, 'Relationship').map(({ attributes }) => attributes.Id ?? '');
      faults.push(...twice(ids).map((id) => `${path} has two of ${id}`));
      continue;
    }
    const ties = parts.get(`${folder}_rels/${file}.rels`) ?? undefined;
    const known = named(ties, 'Relationship').map(({ attributes }) => attributes.Id);
    for (const { name, attributes } of within(root))
      for (const key of ['r:id', 'r:embed', 'r:link'])
        if (attributes[key] && !known.includes(attributes[key]))
          faults.push(`${path}: ${name} uses ${attributes[key]}`);
  }
  return faults;
}

function orderFaults(element: Element, parent = ''): readonly string[] {
  const order = ORDER[`${parent}>${element.name}`] ?? ORDER[element.name];
  const faults = element.children.flatMap((child) => orderFaults(child, element.name));
  if (order === undefined) return faults;
  const places = order.split(' ').map((place) => place.split('|'));
  let last = 0;
  for (const { name } of element.children) {
    const place = places.findIndex((names) => names.includes(name));
    if (place < 0) return [...faults, `${element.name} may not hold ${name}`];
    if (place < last) return [...faults, `${name} comes too late in ${element.name}`];
    last = place;
  }
  return faults;
}

/** Shapes of a slide, sheets and slides have numbers of their own. */
function sameFaults(root: Element): readonly string[] {
  const all = within(root);
  const values = (names: readonly string[], key: string): readonly string[] =>
    all.filter(({ name }) => names.includes(name)).map(({ attributes }) => attributes[key] ?? '');
  return [
    ...twice(values(['p:cNvPr'], 'id')).map((id) => `two shapes ${id}`),
    ...twice(values(['sheet'], 'sheetId')).map((id) => `two sheets ${id}`),
    ...twice(values(['sheet'], 'name').map((name) => name.toLowerCase())).map((one) => `two sheets ${one}`),
    ...values(['sheet'], 'name').filter((one) => one.length > 31 || /[[\]:*?/\\]/.test(one)),
    ...twice(values(['p:sldId'], 'id')).map((id) => `two slides ${id}`),
    // A sheet may have a name that another has: what it prints on every page.
    ...twice(
      all
        .filter(({ name }) => name === 'definedName')
        .map(({ attributes }) => `${attributes.name} ${attributes.localSheetId ?? ''}`.trim()),
    ).map((one) => `two names ${one}`),
  ];
}

/** Charts have two axes, one number for each series, and points within it. */
function chartFaults(root: Element): readonly string[] {
  if (root.name !== 'c:chartSpace') return [];
  const all = within(root);
  const kinds = all.filter(({ name }) => /^c:(?:bar|line|area)Chart$/.test(name));
  const series = all.filter(({ name }) => name === 'c:ser');
  const number = (of: Element, name: string): string => named(of, name)[0]?.attributes.val ?? '';
  const axes = all
    .filter(({ name }) => /^c:(?:cat|val|ser|date)Ax$/.test(name))
    .map((one) => number(one, 'c:axId'));
  return [
    ...kinds.flatMap((kind) => {
      const ids = named(kind, 'c:axId').map(({ attributes }) => attributes.val ?? '');
      return ids.length === 2 && ids.every((id) => axes.includes(id)) ? [] : [`${kind.name} has axes ${ids}`];
    }),
    ...kinds
      .filter((kind) => named(kind, 'c:grouping').length !== 1)
      .map(({ name }) => `${name} has no grouping`),
    ...twice(series.map((one) => number(one, 'c:idx'))).map((idx) => `two series ${idx}`),
    ...all.flatMap((cache) => {
      const points = named(cache, 'c:pt').map(({ attributes }) => Number(attributes.idx));
      const count = Number(number(cache, 'c:ptCount'));
      // The levels of categories are counted where they stand together.
      const isCounted = named(cache, 'c:ptCount').length > 0;
      return points.every(
        (point, i) => (!isCounted || point < count) && (i === 0 || point > (points[i - 1] ?? 0)),
      )
        ? []
        : [`${cache.name} of ${count} has points ${points}`];
    }),
  ];
}

/** Rows and cells come in order; texts and looks are among those that the book has. */
function sheetFaults(root: Element, parts: Parts): readonly string[] {
  if (root.name === 'sst' || root.name === 'styleSheet')
    return within(root)
      .filter(({ name, attributes, children }) => {
        const count = name === 'sst' ? attributes.uniqueCount : attributes.count;
        return count !== undefined && Number(count) !== children.length;
      })
      .map(({ name }) => `${name} does not count ${name}`);
  if (root.name !== 'worksheet') return [];
  const texts = named(parts.get('xl/sharedStrings.xml') ?? undefined, 'si').length;
  const [looks] = named(parts.get('xl/styles.xml') ?? undefined, 'cellXfs');
  const rows = named(named(root, 'sheetData')[0], 'row');
  const faults = rows.flatMap(({ attributes, children }, y) => {
    const row = Number(attributes.r);
    const cells = children.map((cell) => position(cell.attributes.r ?? ''));
    const isInOrder = cells.every(({ row: at, col }, i) => at === row && col > (cells[i - 1]?.col ?? 0));
    return isInOrder && row > Number(rows[y - 1]?.attributes.r ?? 0) ? [] : [`row ${row} is out of order`];
  });
  for (const { name, attributes } of rows.flatMap(({ children }) => children))
    if (name === 'c' && Number(attributes.s ?? 0) >= Math.max(1, looks?.children.length ?? 0))
      faults.push(`${attributes.r} has the look ${attributes.s}`);
  const shared = within(root).filter(({ name, attributes }) => name === 'c' && attributes.t === 's').length;
  if (shared > 0 && texts === 0) faults.push('there are no shared texts');
  return faults;
}

const twice = <Value>(values: readonly Value[]): readonly Value[] =>
  values.filter((value, i) => values.indexOf(value) !== i);
