// Small life on the map: a bus, clouds, egrets.
export function MapLife() {
  return null;
}
