/** An element of an XML file. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

const TOKEN =
  /<!--.*?-->|<\?.*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/gsy;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu;
/** Characters that XML 1.0 has no place for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u;

/**
 * Reads an XML file as strictly as office programs do.
 *
 * @throws {Error} when it is not well-formed, says where.
 */
export function parsed(xml: string): Element {
  if (FORBIDDEN.test(xml)) throw new Error('holds a control character');
  const top: { name: string; attributes: Record<string, string>; children: Element[] } = {
    name: '',
    attributes: {},
    children: [],
  };
  const open = [top];
  TOKEN.lastIndex = 0;
  let at = xml.startsWith('\ufeff') ? 1 : 0;
  while (at < xml.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(xml);
    const inside = open.at(-1);
    if (!token || !inside) throw new Error(`is broken at ${xml.slice(at, at + 60)}`);
    at = TOKEN.lastIndex;
    const [text, closing, name, attributes = '', isEmpty] = token;
    if (!text.startsWith('<!') && !text.startsWith('<?') && BARE_AMPERSAND.test(text))
      throw new Error(`holds a bare & in ${text.slice(0, 60)}`);
    if (name === undefined) {
      if (inside === top && !text.startsWith('<') && text.trim())
        throw new Error('holds text outside its root');
      continue;
    }
    if (closing) {
      if (inside.name !== name) throw new Error(`closes ${name} where ${inside.name} is open`);
      open.pop();
      continue;
    }
    const element = { name, attributes: attributesOf(attributes, name), children: [] };
    inside.children.push(element);
    if (!isEmpty) open.push(element);
  }
  const [root, other] = top.children;
  if (open.length > 1 || !root || other) throw new Error('has not one root that is closed');
  return root;
}

function attributesOf(text: string, element: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    if (name in found) throw new Error(`gives ${element} two of ${name}`);
    found[name] = double ?? single ?? '';
  }
  return found;
}

/** Gives an element and all in it, in the order of the file. */
export const within = (element: Element): readonly Element[] => [
  element,
  ...element.children.flatMap(within),
];

/** Gives the children of a name. */
export const named = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];
