// The keys 1 to 9, wherever on the desk the focus is.
import { useEffect, useRef } from 'preact/hooks';

/** @param onNumber called with the number of the key */
export function useNumbers(onNumber: (nth: number) => void): void {
  const latest = useRef(onNumber);
  latest.current = onNumber;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      const elsewhere =
        event.target instanceof Element && event.target.closest('dialog, input, textarea, select');
      if (elsewhere || !/^[1-9]$/.test(event.key)) return;
      latest.current(Number(event.key));
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
