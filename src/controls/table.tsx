// A table that scrolls sideways where it is wider than its place, by touch, mouse and keyboard.
import type { ComponentChildren } from 'preact';
import './table.css';

interface TableProps {
  /** What the table is called by those who hear it. */
  name: string;
  caption: ComponentChildren;
  columns: readonly string[];
  /** Its rows. */
  children: ComponentChildren;
}

export function Table({ name, caption, columns, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="table-frame" tabIndex={0} aria-label={name}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
