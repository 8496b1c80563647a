// Finding words in the documents: how often they occur, and where.
import type { Words } from '../../base/words.ts';

interface Searched {
  passages: readonly { text: string }[];
}

/** A text cut where the words sought occur; every second piece is one of them. */
function cut(text: string, sought: string): string[] {
  const pieces: string[] = [];
  const [hay, needle] = [text.toLowerCase(), sought.toLowerCase()];
  // Some letters change their length in lower case; then the places would not fit the text.
  if (needle === '' || hay.length !== text.length) return [text];
  let from = 0;
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, from)) {
    pieces.push(text.slice(from, at), text.slice(at, at + needle.length));
    from = at + needle.length;
  }
  return [...pieces, text.slice(from)];
}

/** How often the words sought occur in a document; 0 if nothing is sought. */
export const countIn = ({ passages }: Searched, words: Words, sought: string): number =>
  passages.reduce((sum, { text }) => sum + (cut(words[text] ?? '', sought).length - 1) / 2, 0);

/** A text with the words sought set off. */
export function Found({ text, sought }: { text: string; sought: string }) {
  return (
    <>
      {cut(text, sought).map((piece, index) =>
        index % 2 === 1 ? <mark key={index}>{piece}</mark> : piece,
      )}
    </>
  );
}
