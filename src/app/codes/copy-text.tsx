// A text to be carried off by hand: a button where the browser can copy, and always the text itself.
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';

export function CopyText({ text, label }: { text: string; label: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState<'codes.copied' | 'codes.copy-yourself'>();
  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      // A page opened by a plain address has no clipboard, whatever its type says.
      await navigator.clipboard.writeText(text);
      setTold('codes.copied');
    } catch {
      setTold('codes.copy-yourself');
    }
  };
  return (
    <div class="copy-text">
      <textarea
        ref={field}
        readOnly
        rows={4}
        aria-label={label}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button icon="document" do="act:copy" onPress={() => void copy()}>
        {t('codes.copy')}
      </Button>
      <p role="status">{told && t(told)}</p>
    </div>
  );
}
