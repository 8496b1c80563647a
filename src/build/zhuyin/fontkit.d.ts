// The types of the fontkit package, as far as readings are taken from a font.
declare module 'fontkit' {
  interface Component {
    readonly glyphID: number;
  }
  interface Glyph {
    readonly id: number;
    readonly name: string;
    /** The outline as stored: of a composite its parts, null for an empty glyph. */
    _decode(): { readonly components?: readonly Component[] } | null;
  }
  interface Font {
    readonly numGlyphs: number;
    getGlyph(id: number): Glyph;
  }
  function create(bytes: Uint8Array): Font;
}
