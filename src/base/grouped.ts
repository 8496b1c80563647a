// Things by what they have in common.

/** Rows by something that each has, in their order. */
export function groupedBy<T>(rows: readonly T[], by: (row: T) => string): Map<string, [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const row of rows) {
    const group = groups.get(by(row));
    if (group) group.push(row);
    else groups.set(by(row), [row]);
  }
  return groups;
}
