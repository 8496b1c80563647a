// The one gate at which an address may become a script, and a text a drawing: what passes is our own, and
// a browser that has Trusted Types lets nothing by that has not come through here.

/** The name under which the page's policy allows the gate (`build/security.ts`). */
const GATE = 'qinglian';

/** What could run in a drawing, or lead out of it. */
const LIVELY =
  /<\s*(script|foreignObject|iframe|!(?!--))|\son\w+\s*=|\bhref\s*=\s*["']?\s*[^"'#\s]/i;

/** @throws where an address lies outside the folder of the game, such as a blob's or another site's */
function ownAddress(address: string, home: string): string {
  const { href } = new URL(address, home);
  if (!href.startsWith(new URL('.', home).href)) throw new TypeError(`not ours: ${href}`);
  return href;
}

/** @throws where a text is no drawing, or more than one */
function stillDrawing(text: string): string {
  if (!/^\s*<svg[\s>]/.test(text) || LIVELY.test(text)) throw new TypeError('no still drawing');
  return text;
}

interface Gate {
  createScriptURL: (address: string, home: string) => string;
  createHTML: (text: string) => string;
}

/** What browsers with Trusted Types have; TypeScript does not know it yet. */
interface Browser {
  trustedTypes?: { createPolicy(name: string, rules: Gate): Gate };
}

let gate: Gate | undefined;

/** A page may have one gate of a name; it is made when the first comes to it. */
function ourGate(): Gate {
  const rules: Gate = { createScriptURL: ownAddress, createHTML: stillDrawing };
  gate ??= (globalThis as Browser).trustedTypes?.createPolicy(GATE, rules) ?? rules;
  return gate;
}

/**
 * The address of a script of the game, for a worker: to the browser a trusted one, to the compiler a text.
 * @param home the address of the page @throws where it lies outside the folder of the game
 */
export const ownScript = (address: string, home: string = document.baseURI): string =>
  ourGate().createScriptURL(address, home);

/** The text of a drawing of the game (SVG), to be read by a parser. @throws where anything in it could run */
export const ownDrawing = (text: string): string => ourGate().createHTML(text);
