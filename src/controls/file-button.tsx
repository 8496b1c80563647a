// A button that asks for files.
import type { ComponentChildren } from 'preact';
import { Icon } from './controls.tsx';

interface FileButtonProps {
  children: ComponentChildren;
  /** Which files are offered, as the `accept` of HTML has it; whoever takes them looks for themselves. */
  accept: string;
  /** Whether several may be picked at once. */
  multiple?: boolean;
  disabled?: boolean;
  /** The handle for automation. */
  do?: string;
  /** At least one; the same file may be picked again afterwards. */
  onFiles: (files: [File, ...File[]]) => void;
}

export function FileButton({ children, onFiles, ...rest }: FileButtonProps) {
  return (
    <label class="button file">
      <Icon name="upload" />
      {children}
      <input
        class="sr-only"
        type="file"
        accept={rest.accept}
        multiple={rest.multiple}
        disabled={rest.disabled}
        data-do={rest.do}
        onChange={({ currentTarget: input }) => {
          const [first, ...others] = input.files ?? [];
          input.value = '';
          if (first) onFiles([first, ...others]);
        }}
      />
    </label>
  );
}
