// The row of tools over the sheet, and taking back, doing again and beginning anew at its end.
import { t } from '../../text/text.ts';
import { Sign, type Tool, ToolArt } from './art.tsx';

interface Props {
  tools: readonly Tool[];
  tool: Tool;
  onTool: (tool: Tool) => void;
  /** What can be done now to the whole picture. */
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
  clear: (() => void) | undefined;
}

export function Toolbox({ tools, tool, onTool, ...whole }: Props) {
  return (
    <section class="studio-toolbox" aria-label={t('studio.tools')}>
      <ul>
        {tools.map((one) => (
          <li key={one}>
            <button
              type="button"
              class="studio-tool on-paper"
              data-do={`act:tool-${one}`}
              aria-label={t(`studio.tool.${one}`)}
              title={t(`studio.tool.${one}`)}
              aria-pressed={one === tool}
              onClick={() => onTool(one)}
            >
              <ToolArt tool={one} />
            </button>
          </li>
        ))}
      </ul>
      <ul>
        {(['undo', 'redo', 'clear'] as const).map((sign) => (
          <li key={sign}>
            {/* It keeps the focus when there is nothing more to take back. */}
            <button
              type="button"
              class="studio-tool plain"
              data-do={`act:${sign}`}
              aria-label={t(`studio.${sign}`)}
              title={t(`studio.${sign}`)}
              aria-disabled={whole[sign] === undefined}
              onClick={() => whole[sign]?.()}
            >
              <Sign sign={sign} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
